// Prints the licences of all packages that went into the bundle, read from esbuild's metafile.
import { readdirSync, readFileSync } from 'node:fs';

const { inputs } = JSON.parse(readFileSync('node_modules/metafile.json', 'utf8'));
const packageOf = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;
const legal = /^(licen[sc]e|notice|third-?party-?notices)/i;

const folders = new Set(Object.keys(inputs).map((path) => packageOf.exec(path)?.[1]));
folders.delete(undefined);

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const files = readdirSync(folder).filter((file) => legal.test(file)).sort();
  const texts = files.map((file) => readFileSync(`${folder}/${file}`, 'utf8').trim());
  return [`${name} ${version} (${license})`, ...texts].join('\n\n');
}

console.log([...folders].sort().map(notice).join(`\n\n${'-'.repeat(80)}\n\n`));
