// Builds the page into a folder: ../server/pages/static/dashboard, or the one that is named.
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join, parse } from "node:path";

import { build } from "esbuild";

const folder = process.argv[2] ?? "../server/pages/static/dashboard";

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const { metafile, outputFiles } = await build({
  entryPoints: { dashboard: "src/main.tsx", style: "src/style/index.css" },
  outdir: folder,
  write: false,
  bundle: true,
  minify: true,
  preserveSymlinks: true,
  format: "esm",
  target: ["es2022", "chrome123", "firefox120", "safari17.5"],
  define: { "process.env.NODE_ENV": '"production"' },
  legalComments: "none",
  logLevel: "warning",
  metafile: true,
});

let page = readFileSync("src/page.html", "utf8");
for (const { path, contents } of outputFiles) {
  // Named by content: esbuild's own names hang on the folder too.
  const digest = createHash("sha256").update(contents).digest("hex").slice(0, 12);
  const { name, ext } = parse(path);
  writeFileSync(join(folder, `${name}-${digest}${ext}`), contents);
  page = page.replace(`{${name}}`, `${name}-${digest}${ext}`);
}
writeFileSync(join(folder, "page.html"), page);
cpSync("src/generated/persisted-documents.json", join(folder, "documents.json"));
writeFileSync(join(folder, "LICENSES.txt"), licences(Object.keys(metafile.inputs)));

/** The licences of the packages that are in the page. */
function licences(inputs) {
  const packageOf = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;
  const folders = new Set(inputs.map((input) => packageOf.exec(input)?.[1]).filter(Boolean));
  return [...folders].sort().map(notice).join(`\n\n${"-".repeat(80)}\n\n`) + "\n";
}

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const files = readdirSync(folder).filter((file) => /^licen[sc]e/i.test(basename(file))).sort();
  const texts = files.map((file) => readFileSync(join(folder, file), "utf8").trim());
  return [`${name} ${version} (${license})`, ...texts].join("\n\n");
}
