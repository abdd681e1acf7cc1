#!/bin/sh
# Packs a signed app into a disk image that shows it beside a link to the applications:
#   packaging/macos/dmg.sh DIR/speechstudio.app OUT.dmg
set -eu

app="$1"
image="$2"
stage="$(mktemp -d)"
trap 'rm -rf "$stage"' EXIT

ditto "$app" "$stage/Speech Studio.app"
ln -s /Applications "$stage/Applications"
hdiutil create -volname "Speech Studio" -srcfolder "$stage" -fs HFS+ -format ULMO -ov "$image"
if [ -n "${CODESIGN_IDENTITY:-}" ]; then
    codesign --timestamp --sign "$CODESIGN_IDENTITY" "$image"
fi
