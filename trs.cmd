@echo off
rem Runs the command line of TrsAnalytics on Windows. Never run: see the README.
setlocal
where dotnet >nul 2>nul
if errorlevel 1 (
    echo The .NET 10 SDK must be installed; there is no dotnet on the PATH; see https://dotnet.microsoft.com/download 1>&2
    exit /b 2
)

rem dotnet build finds out by itself whether there is anything to do.
dotnet build "%~dp0src\TrsAnalytics.Cli" -c Release -v quiet --nologo 1>&2
if errorlevel 1 exit /b 2
dotnet "%~dp0src\TrsAnalytics.Cli\bin\Release\net10.0\trs.dll" %*
exit /b %errorlevel%
