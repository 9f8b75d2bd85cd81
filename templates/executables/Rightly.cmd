@echo off
rem A double-click comes without words: the window then stays, and knows rightly as a command.
setlocal
chcp 65001 >nul
if not "%~1"=="" goto run
rem A shared drive has no letter of its own: pushd lends it one.
pushd "%USERPROFILE%\Documents" 2>nul || cd /d "%USERPROFILE%"
"%~dp0node.exe" "%~dp0rightly.cjs"
set "PATH=%~dp0;%PATH%"
rem What lies in the folder where one works is not a command.
set NoDefaultCurrentDirectoryInExePath=1
echo.
echo To start, type a command such as rightly new, and press Enter. To close this window: exit
"%SystemRoot%\System32\cmd.exe" /d /k
exit /b
:run
"%~dp0node.exe" "%~dp0rightly.cjs" %*
exit /b %errorlevel%
