; The installer of Speech Studio for Windows, for one user and without rights of an administrator.
;
; `packaging/windows.py` runs makensis on this file. It defines VERSION, SIZE_KB, ICON, OUTPUT and perhaps
; SIGN, and writes `contents.nsh`, which holds what depends on the bundle and on languages:
;   macros InstallFiles, RemoveFiles        every file of the bundle by its name
;   macro  LookAtPrograms                   looks at each program of it
;   macro  OfferForRecordings               every ending of a recording
;   macro  Texts                            what is said, in every language
;
; Silent: `setup.exe /S [/PATH] [/D=FOLDER]` and `uninstall.exe /S`. Exit codes: 0 done, 1 left by the
; user, 2 refused (the program runs, or an older version cannot be removed).

Unicode true
ManifestDPIAware true
RequestExecutionLevel user
SetCompressor /SOLID lzma
SetCompressorDictSize 64

!define NAME "Speech Studio"
!define PROGRAM "Speech Studio.exe"
!define CONSOLE "speechstudio.exe"
!define PUBLISHER "The Speech Studio authors"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\SpeechStudio"
!define APP_PATHS "Software\Microsoft\Windows\CurrentVersion\App Paths"
!define CLASSES "Software\Classes"
!define LONGEST_PATH 1000 ; what a variable of this program holds is 1023 characters long at most

Name "${NAME}"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
BrandingText "${NAME} ${VERSION}"
!ifdef SIGN
  !finalize '${SIGN} "%1"'
  !uninstfinalize '${SIGN} "%1"'
!endif

!include MUI2.nsh
!include LogicLib.nsh
!include Sections.nsh
!include FileFunc.nsh
!include StrFunc.nsh
!include x64.nsh
!include WinMessages.nsh
!include "${CONTENTS}"
${Using:StrFunc} StrStr
${Using:StrFunc} UnStrRep

Var Folder ; in which programs are looked at
Var Running ; name of one that runs, or empty
Var Former ; folder of the version that is installed, or empty

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_COMPONENTSPAGE_NODESC
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!define MUI_FINISHPAGE_TEXT "$(data_stays)"
!define MUI_FINISHPAGE_TEXT_LARGE
!insertmacro MUI_UNPAGE_FINISH
!insertmacro MUI_LANGUAGE "English" ; the first is for everybody whose language is not here
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "Japanese"
!insertmacro MUI_LANGUAGE "Korean"
!insertmacro Texts

VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=0 "ProductName" "${NAME}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileDescription" "${NAME}"
VIAddVersionKey /LANG=0 "CompanyName" "${PUBLISHER}"
VIAddVersionKey /LANG=0 "LegalCopyright" "GPL-3.0-or-later"

; Whether a program of the bundle runs: Windows lets nobody write to a file that is being run.
!macro LookAtProgram FILE
  ${If} $Running == ""
  ${AndIf} ${FileExists} "$Folder\${FILE}"
    ClearErrors
    FileOpen $R0 "$Folder\${FILE}" a
    ${If} ${Errors}
      StrCpy $Running "${FILE}"
    ${Else}
      FileClose $R0
    ${EndIf}
  ${EndIf}
!macroend

; Asks until nothing runs in $Folder, or leaves; silently it leaves at once.
!macro RefuseWhileRunning UN
Function ${UN}RefuseWhileRunning
  look:
  StrCpy $Running ""
  !insertmacro LookAtPrograms
  ${If} $Running != ""
    DetailPrint "$(is_running)"
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(is_running)" /SD IDCANCEL IDRETRY look
    Abort "$(is_running)"
  ${EndIf}
FunctionEnd
!macroend
!insertmacro RefuseWhileRunning ""
!insertmacro RefuseWhileRunning "un."

!macro TellTheSystem ; that types of files and the environment are others now
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
  SendMessage ${HWND_BROADCAST} ${WM_SETTINGCHANGE} 0 "STR:Environment" /TIMEOUT=2000
!macroend

; A type of files that is ours. Whoever opens such files already goes on to do so.
!macro RegisterType ENDING CLASS TITLE
  WriteRegStr HKCU "${CLASSES}\${CLASS}" "" "${TITLE}"
  WriteRegStr HKCU "${CLASSES}\${CLASS}\DefaultIcon" "" "$INSTDIR\${PROGRAM},0"
  WriteRegStr HKCU "${CLASSES}\${CLASS}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
  WriteRegStr HKCU "${CLASSES}\${ENDING}\OpenWithProgids" "${CLASS}" ""
  ReadRegStr $R0 HKCU "${CLASSES}\${ENDING}" ""
  ReadRegStr $R1 HKLM "${CLASSES}\${ENDING}" ""
  ${If} "$R0$R1" == ""
    WriteRegStr HKCU "${CLASSES}\${ENDING}" "" "${CLASS}"
  ${EndIf}
!macroend

!macro ForgetType ENDING CLASS
  DeleteRegKey HKCU "${CLASSES}\${CLASS}"
  DeleteRegValue HKCU "${CLASSES}\${ENDING}\OpenWithProgids" "${CLASS}"
  ReadRegStr $R0 HKCU "${CLASSES}\${ENDING}" ""
  ${If} $R0 == "${CLASS}"
    DeleteRegValue HKCU "${CLASSES}\${ENDING}" ""
  ${EndIf}
  DeleteRegKey /ifempty HKCU "${CLASSES}\${ENDING}\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "${CLASSES}\${ENDING}"
!macroend

; Length of the user's Path in $R1, in bytes, 0 where there is none: longer ones than a variable
; here can hold would be cut, so they are left alone.
!macro MeasurePath
  System::Call 'advapi32::RegGetValueW(p 0x80000001, w "Environment", w "Path", i 0x10000006, p 0, p 0, *i 0 R1) i .R0'
  ${If} $R0 != 0
    StrCpy $R1 0
  ${EndIf}
!macroend

Section "${NAME}" SecProgram
  SectionIn RO
  AddSize ${SIZE_KB}
  SetOutPath "$TEMP" ; not in a folder that an older version may have to leave
  ${If} $Former != ""
    StrCpy $Folder $Former
    Call RefuseWhileRunning
    DetailPrint "$(removing_former)"
    ExecWait '"$Former\uninstall.exe" /S _?=$Former' $R0
    ${If} $R0 <> 0
      MessageBox MB_OK|MB_ICONSTOP "$(former_stays)" /SD IDOK
      Abort "$(former_stays)"
    ${EndIf}
    Delete "$Former\uninstall.exe"
    RMDir "$Former"
  ${EndIf}
  StrCpy $Folder $INSTDIR
  Call RefuseWhileRunning
  !insertmacro InstallFiles
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKCU "${APP_PATHS}\${PROGRAM}" "" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKCU "${APP_PATHS}\${CONSOLE}" "" "$INSTDIR\${CONSOLE}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${PROGRAM},0"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "${PUBLISHER}"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" ${SIZE_KB}
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
SectionEnd

Section "$(types_section)" SecTypes
  !insertmacro RegisterType ".speech" "SpeechStudio.Project" "$(project_type)"
  !insertmacro RegisterType ".script" "SpeechStudio.Script" "$(script_type)"
  WriteRegStr HKCU "${CLASSES}\Applications\${PROGRAM}" "FriendlyAppName" "${NAME}"
  WriteRegStr HKCU "${CLASSES}\Applications\${PROGRAM}\DefaultIcon" "" "$INSTDIR\${PROGRAM},0"
  WriteRegStr HKCU "${CLASSES}\Applications\${PROGRAM}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
  !insertmacro OfferForRecordings
SectionEnd

Section /o "$(desktop_section)" SecDesktop
  CreateShortcut "$DESKTOP\${NAME}.lnk" "$INSTDIR\${PROGRAM}"
SectionEnd

Section /o "$(path_section)" SecPath
  !insertmacro MeasurePath
  StrLen $R2 $INSTDIR
  IntOp $R1 $R1 / 2
  IntOp $R1 $R1 + $R2
  ${If} $R1 > ${LONGEST_PATH}
    DetailPrint "$(path_too_long)"
    MessageBox MB_OK|MB_ICONINFORMATION "$(path_too_long)" /SD IDOK
  ${Else}
    ReadRegStr $R0 HKCU "Environment" "Path"
    ${StrStr} $R3 ";$R0;" ";$INSTDIR;"
    ${If} $R0 == ""
      WriteRegExpandStr HKCU "Environment" "Path" "$INSTDIR"
    ${ElseIf} $R3 == ""
      WriteRegExpandStr HKCU "Environment" "Path" "$R0;$INSTDIR"
    ${EndIf}
  ${EndIf}
SectionEnd

; What was chosen is chosen again for the next version.
!macro RememberChoice SECTION NAME
  ${If} ${SectionIsSelected} ${SECTION}
    WriteRegDWORD HKCU "${UNINSTALL}" "${NAME}" 1
  ${Else}
    WriteRegDWORD HKCU "${UNINSTALL}" "${NAME}" 0
  ${EndIf}
!macroend

!macro RecallChoice SECTION NAME
  ClearErrors
  ReadRegDWORD $R0 HKCU "${UNINSTALL}" "${NAME}"
  ${IfNot} ${Errors}
    ${If} $R0 = 1
      !insertmacro SelectSection ${SECTION}
    ${Else}
      !insertmacro UnselectSection ${SECTION}
    ${EndIf}
  ${EndIf}
!macroend

Section "-Notes"
  !insertmacro RememberChoice ${SecTypes} "Types"
  !insertmacro RememberChoice ${SecDesktop} "Desktop"
  !insertmacro RememberChoice ${SecPath} "Path"
  !insertmacro TellTheSystem
SectionEnd

Function .onInit
  ${IfNot} ${RunningX64}
    MessageBox MB_OK|MB_ICONSTOP "$(needs_64_bits)" /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
  ReadRegStr $Former HKCU "${UNINSTALL}" "InstallLocation"
  ${IfNot} ${FileExists} "$Former\uninstall.exe"
    StrCpy $Former ""
  ${EndIf}
  !insertmacro RecallChoice ${SecTypes} "Types"
  !insertmacro RecallChoice ${SecDesktop} "Desktop"
  !insertmacro RecallChoice ${SecPath} "Path"
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/PATH" $R1
  ${IfNot} ${Errors}
    !insertmacro SelectSection ${SecPath}
  ${EndIf}
FunctionEnd

Section "Uninstall"
  SetOutPath "$TEMP"
  StrCpy $Folder $INSTDIR
  Call un.RefuseWhileRunning
  !insertmacro RemoveFiles
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  Delete "$DESKTOP\${NAME}.lnk"
  !insertmacro ForgetType ".speech" "SpeechStudio.Project"
  !insertmacro ForgetType ".script" "SpeechStudio.Script"
  DeleteRegKey HKCU "${CLASSES}\Applications\${PROGRAM}"
  DeleteRegKey HKCU "${APP_PATHS}\${PROGRAM}"
  DeleteRegKey HKCU "${APP_PATHS}\${CONSOLE}"
  !insertmacro MeasurePath
  IntOp $R1 $R1 / 2
  ${If} $R1 > 0
  ${AndIf} $R1 <= ${LONGEST_PATH}
    ReadRegStr $R0 HKCU "Environment" "Path"
    ${UnStrRep} $R2 ";$R0;" ";$INSTDIR;" ";"
    ${If} $R2 != ";$R0;"
      StrCpy $R2 $R2 -1 1 ; the signs that were put around it
      ${If} $R2 == ""
        DeleteRegValue HKCU "Environment" "Path"
      ${Else}
        WriteRegExpandStr HKCU "Environment" "Path" $R2
      ${EndIf}
    ${EndIf}
  ${EndIf}
  DeleteRegKey HKCU "${UNINSTALL}"
  !insertmacro TellTheSystem
  DetailPrint "$(data_stays)"
  ${If} ${FileExists} "$INSTDIR\*.*"
    DetailPrint "$(others_stay)"
    MessageBox MB_OK|MB_ICONINFORMATION "$(others_stay)" /SD IDOK
  ${EndIf}
SectionEnd
