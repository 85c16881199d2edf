@echo off
rem The one command on Windows; the verbs are those of ./run, where each is explained.
rem Exit status 3: this machine lacks something; what, is said in one line.
setlocal
set "top=%~dp0"
set "python=%top%.venv\Scripts\python.exe"
set "base="

if exist "%python%" (
  "%python%" -I -S "%top%tools\prepare.py" ready none >nul 2>&1 && goto ready
)
call :find py -3
if not defined base call :find python
if not defined base call :find python3
if not defined base (
  echo Python 3.11 or newer is needed: winget install Python.Python.3.13 1>&2
  exit /b 3
)
%base% -I "%top%tools\prepare.py" make || exit /b 3

:ready
if "%~1"=="" (
  "%python%" -P -m careerplanner
  exit /b
)
rem Words after the verb; a verb takes the first word off.
set "rest="
for /f "tokens=1,* delims= " %%a in ("%*") do set "rest=%%b"
if /i "%~1"=="test" goto test
if /i "%~1"=="check" goto check
if /i "%~1"=="build" goto build
if /i "%~1"=="bench" goto bench
if /i "%~1"=="screens" goto screens
if /i "%~1"=="strings" goto strings
"%python%" -P -m careerplanner %*
exit /b

:find
%* -c "import sys; sys.exit(sys.version_info < (3, 11))" >nul 2>&1 && set "base=%*"
exit /b 0

:test
pushd "%top%"
if not defined QT_QPA_PLATFORM set "QT_QPA_PLATFORM=offscreen"
rem the tests start the program again and again
set "PYTHONDONTWRITEBYTECODE="
"%python%" -m pytest %rest%
exit /b

:check
pushd "%top%"
set "QT_QPA_PLATFORM=offscreen"
set "failed="
"%python%" -m ruff check . || set "failed=%failed% lint"
"%python%" -m ruff format --check . || set "failed=%failed% format"
"%python%" -m mypy || set "failed=%failed% types"
"%top%.venv\Scripts\lint-imports.exe" || set "failed=%failed% contracts"
"%python%" -m pytest -q tests/architecture || set "failed=%failed% tree"
if defined failed (
  echo Not well:%failed% 1>&2
  exit /b 1
)
echo All is well. 1>&2
exit /b 0

:build
pushd "%top%"
"%python%" -m hatchling build --target wheel || exit /b 1
"%python%" -m PyInstaller --noconfirm --log-level WARN build_installer.spec
exit /b

:bench
pushd "%top%"
set "QT_QPA_PLATFORM=offscreen"
"%python%" -m pytest -m bench -s %rest%
exit /b

:screens
set "QT_QPA_PLATFORM=offscreen"
set "PYTHONPATH=%top%"
"%python%" -m tools.screens %rest%
exit /b

:strings
pushd "%top%"
"%python%" -m tools.strings update %rest%
exit /b
