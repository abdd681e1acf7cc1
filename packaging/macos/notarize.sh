#!/bin/sh
# Has Apple look at a signed disk image, and fastens the answer to it, so that the app opens without a
# question and without a network:  packaging/macos/notarize.sh FILE.dmg
#
# Needs a key of App Store Connect: NOTARY_KEY (its file), NOTARY_KEY_ID and NOTARY_ISSUER. When Apple
# says no, its reasons are printed.
set -eu

image="$1"
answer="$(mktemp)"
trap 'rm -f "$answer"' EXIT

notary() {
    xcrun notarytool "$@" --key "$NOTARY_KEY" --key-id "$NOTARY_KEY_ID" --issuer "$NOTARY_ISSUER"
}

notary submit "$image" --wait --timeout 1h --output-format plist > "$answer"
status="$(/usr/libexec/PlistBuddy -c 'Print :status' "$answer")"
if [ "$status" != "Accepted" ]; then
    notary log "$(/usr/libexec/PlistBuddy -c 'Print :id' "$answer")" >&2
    echo "Apple did not accept $image: $status" >&2
    exit 1
fi
xcrun stapler staple "$image"
spctl --assess --type open --context context:primary-signature --verbose "$image"
