#!/bin/sh
# Signs the app with everything in it, from the inside out:  packaging/macos/sign.sh DIR/speechstudio.app
#
# CODESIGN_IDENTITY names the identity in the keychain ("Developer ID Application: ..."). Without it the
# app gets a signature of nobody, which every Mac with an Apple chip asks for: it starts after the
# question whether it should, in the settings under Privacy & Security.
set -eu

app="$1"
here="$(cd "$(dirname "$0")" && pwd)"
identity="${CODESIGN_IDENTITY:--}"

sign() { # OPTION... FILE
    if [ "$identity" = "-" ]; then
        codesign --force --sign - "$@"
    else
        codesign --force --timestamp --options runtime --sign "$identity" "$@"
    fi
}

find "$app/Contents" -type f \( -perm -u+x -o -name '*.dylib' -o -name '*.so' \) -print |
    while IFS= read -r file; do
        case "$(file -b "$file")" in
        Mach-O*) ;;
        *) continue ;;
        esac
        case "$file" in
        */Contents/MacOS/*) sign --entitlements "$here/entitlements.plist" "$file" ;;
        */shipped/python/bin/python3.*) sign --entitlements "$here/entitlements-python.plist" "$file" ;;
        *) sign "$file" ;;
        esac
    done

find "$app/Contents" -type d -name '*.framework' -prune -print |
    while IFS= read -r framework; do
        sign "$framework"
    done

sign --entitlements "$here/entitlements.plist" "$app"
codesign --verify --deep --strict "$app"
