"""Makes the installer for Windows from a bundle.

    python packaging/windows.py --bundle DIR/speechstudio --out DIR [--sign COMMAND]

Runs in an environment that has the program, and needs NSIS (`makensis`) of any system. The script
of the installer is `windows/installer.nsi`.

An installer that nobody signed makes Windows warn. `--sign` names a command that signs one file,
whose name is put at its end; the installer and its uninstaller both pass it, and the programs of
the bundle are signed in the same way before. With a certificate in the store of the machine:

    signtool sign /fd sha256 /td sha256 /tr http://timestamp.digicert.com /sha1 THUMBPRINT

With Azure Trusted Signing, `/dlib Azure.CodeSigning.Dlib.dll /dmdf metadata.json` stands in place
of `/sha1 THUMBPRINT`, and Microsoft's own address of time stamps is named.
"""

import importlib
import sys
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    sys.exit(importlib.import_module("windows_steps.commandline").main(sys.argv[1:]))
