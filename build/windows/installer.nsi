; On Record for Windows: an installer for one person, without administrator's rights.
; makensis /DVERSION=0.1.0 /DSOURCE=..\..\.work\dist\onrecord /DOUTPUT=..\..\dist\onrecord-0.1.0-setup.exe installer.nsi
Unicode true
!include "MUI2.nsh"
!include "FileFunc.nsh"

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\OnRecord"
!define PROGID "OnRecord.Article"

; Every ending that is imported; a test holds them to the importer's own list.
!macro EACH_ENDING DO
  !insertmacro ${DO} ".txt"
  !insertmacro ${DO} ".text"
  !insertmacro ${DO} ".md"
  !insertmacro ${DO} ".markdown"
  !insertmacro ${DO} ".mdown"
  !insertmacro ${DO} ".mkd"
  !insertmacro ${DO} ".jsonl"
  !insertmacro ${DO} ".ndjson"
  !insertmacro ${DO} ".json"
  !insertmacro ${DO} ".csv"
  !insertmacro ${DO} ".tsv"
!macroend
!macro OFFER ENDING
  WriteRegStr HKCU "Software\Classes\${ENDING}\OpenWithProgids" "${PROGID}" ""
!macroend
!macro WITHDRAW ENDING
  DeleteRegValue HKCU "Software\Classes\${ENDING}\OpenWithProgids" "${PROGID}"
!macroend

Name "On Record"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\On Record"
InstallDirRegKey HKCU "Software\OnRecord" "InstallDir"
RequestExecutionLevel user
SetCompressor /SOLID lzma
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "On Record"
VIAddVersionKey "FileDescription" "On Record"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "The On Record authors, MIT licence"

!define MUI_ICON "${SOURCE}\..\..\icons\onrecord.ico"
!define MUI_UNICON "${SOURCE}\..\..\icons\onrecord.ico"
!define MUI_FINISHPAGE_RUN "$INSTDIR\onrecord.exe"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"

LangString KEEP ${LANG_ENGLISH} "Keep your library (articles, notes and bookmarks)?$\n$\nYes keeps it for a later installation. No deletes it for good."
LangString KEEP ${LANG_GERMAN} "Ihre Bibliothek (Artikel, Notizen und Lesezeichen) behalten?$\n$\nJa behält sie für eine spätere Installation. Nein löscht sie endgültig."
LangString RUNNING ${LANG_ENGLISH} "On Record is running. Please close its window, then choose Retry."
LangString RUNNING ${LANG_GERMAN} "On Record läuft noch. Bitte schließen Sie das Fenster und wählen Sie Wiederholen."

!macro WAIT_UNTIL_CLOSED
  ; A running program's own file cannot be opened for writing.
  ${If} ${FileExists} "$INSTDIR\onrecord.exe"
    ${Do}
      ClearErrors
      FileOpen $0 "$INSTDIR\onrecord.exe" a
      ${IfNot} ${Errors}
        FileClose $0
        ${Break}
      ${EndIf}
      MessageBox MB_RETRYCANCEL|MB_ICONINFORMATION "$(RUNNING)" /SD IDCANCEL IDRETRY +2
      Abort
    ${Loop}
  ${EndIf}
!macroend

Section "Install"
  !insertmacro WAIT_UNTIL_CLOSED
  ; The folder is ours alone: an update leaves no file of the version before.
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${SOURCE}\*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortCut "$SMPROGRAMS\On Record.lnk" "$INSTDIR\onrecord.exe"

  WriteRegStr HKCU "Software\OnRecord" "InstallDir" "$INSTDIR"
  WriteRegStr HKCU "Software\Classes\${PROGID}" "" "Article"
  WriteRegStr HKCU "Software\Classes\${PROGID}\DefaultIcon" "" "$INSTDIR\onrecord.exe,0"
  WriteRegStr HKCU "Software\Classes\${PROGID}\shell\open" "FriendlyAppName" "On Record"
  WriteRegStr HKCU "Software\Classes\${PROGID}\shell\open\command" "" '"$INSTDIR\onrecord.exe" open "%1"'
  ; "Open with" beside the program that opens these files by default, which stays as it is.
  !insertmacro EACH_ENDING OFFER

  WriteRegStr HKCU "${KEY}" "DisplayName" "On Record"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\onrecord.exe"
  WriteRegStr HKCU "${KEY}" "Publisher" "The On Record authors"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" $0
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Section "Uninstall"
  !insertmacro WAIT_UNTIL_CLOSED
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\onrecord.exe"
  Delete "$INSTDIR\onrecord-cli.exe"
  Delete "$INSTDIR\LICENSE"
  Delete "$INSTDIR\THIRD-PARTY-NOTICES.txt"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\On Record.lnk"
  DeleteRegKey HKCU "${KEY}"
  DeleteRegKey HKCU "Software\OnRecord"
  DeleteRegKey HKCU "Software\Classes\${PROGID}"
  !insertmacro EACH_ENDING WITHDRAW
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
  ; Silently, and whenever in doubt, the library stays.
  MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON1 "$(KEEP)" /SD IDYES IDYES done
  RMDir /r "$LOCALAPPDATA\onrecord"
  done:
SectionEnd
