#!/bin/sh
# Joins what comes from npm into huisstijl.css, and keeps each package's licence. Without npm our own small sheet stays.
set -eu
target=$1
looks=$target/classes/META-INF/resources/huisstijl

if ! command -v npm >/dev/null; then
    echo "huisstijl: npm is missing, so the portal gets its own small style sheet instead of NL Design System's"
    exit 0
fi
mkdir -p "$target/npm" "$looks/licenties"
cp -p package.json package-lock.json .npmrc "$target/npm"
cd "$target/npm"
[ node_modules/.package-lock.json -nt package-lock.json ] || npm ci --prefer-offline --silent
{
    cat node_modules/@nl-design-system-unstable/voorbeeld-design-tokens/dist/variables.css
    cat node_modules/@utrecht/*/dist/index.css
} >"$looks/huisstijl.css"
for package in node_modules/@*/*; do
    cp "$package/LICENSE.md" "$looks/licenties/$(basename "$package").md"
done
