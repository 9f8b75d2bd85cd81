@echo off
rem A double-click comes without words, and the window stays open until a key is pressed.
setlocal
chcp 65001 >nul
if not "%~1"=="" goto run
if exist "%USERPROFILE%\Documents" cd /d "%USERPROFILE%\Documents"
"%~dp0node.exe" "%~dp0rightly.cjs"
set code=%errorlevel%
pause
exit /b %code%
:run
"%~dp0node.exe" "%~dp0rightly.cjs" %*
exit /b %errorlevel%
