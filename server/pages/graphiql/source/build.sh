#!/bin/sh
# Builds ../static from the locked packages. Needs npm and Node 20 or newer.
set -eu
cd "$(dirname "$0")"
npm ci --ignore-scripts --no-audit --no-fund
rm -rf ../static
node_modules/.bin/esbuild \
  graphiql=entry.jsx \
  editor.worker=monaco-editor/esm/vs/editor/editor.worker.js \
  graphql.worker=monaco-graphql/esm/graphql.worker.js \
  json.worker=monaco-editor/esm/vs/language/json/json.worker.js \
  --bundle --minify --splitting --format=esm --target=es2022 --jsx=automatic \
  --outdir=../static --chunk-names=chunk-[hash] --asset-names=[name]-[hash] --loader:.ttf=file \
  --alias:prettier/parser-babel=./prettier-json.js \
  --alias:prettier/plugins/estree=./prettier-json.js \
  --alias:prettier/parser-graphql=prettier/plugins/graphql \
  --define:process.env.NODE_ENV=\"production\" --legal-comments=none --log-level=warning \
  --metafile=node_modules/metafile.json
rm ../static/chunk-*.css  # graphiql.css has it all
node notices.js > ../static/LICENSES.txt
