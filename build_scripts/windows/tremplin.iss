; Inno Setup's recipe (6.3 or newer); build_scripts/windows.py fills it in and runs ISCC on it.
; Without an administrator it installs for one person; vaults lie elsewhere and are never touched.

[Setup]
AppId={{6C0C6B0E-4E0B-4B57-9B6B-2B2F0B7C51D4}
AppName=Tremplin
AppVersion=@VERSION@
VersionInfoVersion=@VERSION@
AppPublisher=The Tremplin authors
DefaultDirName={autopf}\Tremplin
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
; Qt 6.11 asks for Windows 10 1809
MinVersion=10.0.17763
SetupIconFile=@ICON@
UninstallDisplayIcon={app}\tremplin.exe
OutputDir=@OUTPUT@
OutputBaseFilename=tremplin-@VERSION@-setup
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ChangesAssociations=yes
; an open Tremplin is asked to end: it keeps what is typed, and locks
CloseApplications=yes
#ifdef Sign
SignTool=sign
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "nl"; MessagesFile: "compiler:Languages\Dutch.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "it"; MessagesFile: "compiler:Languages\Italian.isl"
; not in every version of Inno Setup: without it the installer speaks English on an Arabic Windows
#if FileExists(AddBackslash(CompilerPath) + "Languages\Arabic.isl")
  #define Arabic
Name: "ar"; MessagesFile: "compiler:Languages\Arabic.isl"
#endif

[CustomMessages]
@MESSAGES@

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; modules of an older version must not be found beside the new ones
Type: filesandordirs; Name: "{app}\_internal"

[Files]
#ifdef Sign
Source: "@SOURCE@\tremplin.exe"; DestDir: "{app}"; Flags: ignoreversion signonce
#else
Source: "@SOURCE@\tremplin.exe"; DestDir: "{app}"; Flags: ignoreversion
#endif
Source: "@SOURCE@\_internal\*"; DestDir: "{app}\_internal"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\Tremplin"; Filename: "{app}\tremplin.exe"
Name: "{autodesktop}\Tremplin"; Filename: "{app}\tremplin.exe"; Tasks: desktopicon

[Registry]
@REGISTRY@

[Run]
Filename: "{app}\tremplin.exe"; Description: "{cm:LaunchProgram,Tremplin}"; Flags: nowait postinstall skipifsilent
