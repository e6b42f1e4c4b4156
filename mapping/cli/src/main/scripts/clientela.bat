@echo off
rem Runs clientela. JVM options are taken from JAVA_OPTS and CLIENTELA_OPTS; the JVM is the one in
rem lib\java if there is one, else that of JAVA_HOME, else that of the PATH.
setlocal DisableDelayedExpansion
set "lib=%~dp0..\lib"
set "jar=%~dp0clientela.jar"
set "specs="
if exist "%~dp0..\..\..\specs\tools\" set specs="-Dclientela.specs=%~dp0..\..\..\specs"
if not exist "%lib%\clientela.jar" goto java
set "jar=%lib%\clientela.jar"
set "specs="

:java
set "java=%lib%\java\bin\java.exe"
if exist "%java%" goto run
if not defined JAVA_HOME goto path
rem quotes around a folder are no part of it
set "java=%JAVA_HOME:"=%\bin\java.exe"
if exist "%java%" goto version
>&2 echo clientela: there is no "%java%": Java 17 or newer is needed, in JAVA_HOME or in the PATH
exit /b 1

:path
set "java="
for %%j in (java.exe) do set "java=%%~$PATH:j"
if defined java goto version
>&2 echo clientela: there is no java: Java 17 or newer is needed, in JAVA_HOME or in the PATH
exit /b 1

rem a JDK has its version in a file, which is quicker than to start it
:version
set "version="
set "major="
for %%j in ("%java%") do set "release=%%~dpj..\release"
if not exist "%release%" goto run
for /f "tokens=2 delims==" %%v in ('findstr /b "JAVA_VERSION=" "%release%"') do set "version=%%~v"
if not defined version goto run
for /f "tokens=1,2 delims=.-+_" %%a in ("%version%") do (
  set "major=%%a"
  if "%%a"=="1" set "major=%%b"
)
if %major% GEQ 17 goto run
>&2 echo clientela: "%java%" is Java %version%: Java 17 or newer is needed, in JAVA_HOME or in the PATH
exit /b 1

rem what is made for a record lives no longer than the record, which suits a parallel collector with a
rem large young generation; a JVM that is told of another collector does not start with two
:run
set "collector=-XX:+UseParallelGC -XX:NewRatio=1"
set "options=%JAVA_TOOL_OPTIONS% %JDK_JAVA_OPTIONS% %_JAVA_OPTIONS% %JAVA_OPTS% %CLIENTELA_OPTS%"
set options | findstr /r /c:"XX:+Use[A-Za-z0-9]*GC" >nul && set "collector="

"%java%" -XX:TieredStopAtLevel=1 %collector% %JAVA_OPTS% %CLIENTELA_OPTS% %specs% -jar "%jar%" %*
exit /b %ERRORLEVEL%
