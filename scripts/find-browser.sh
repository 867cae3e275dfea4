# Sets MINIMARIA_BROWSER to a Chromium for the browser tests, or lets Playwright fetch its own. Sourced, not run.

find_browser() {
  local name
  for name in "${MINIMARIA_BROWSER:-}" chromium chromium-browser google-chrome-stable google-chrome \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do
    if [ -n "$name" ] && command -v "$name" 2>/dev/null; then
      return 0
    fi
  done
  return 1
}

if ! MINIMARIA_BROWSER=$(find_browser); then
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "No Chromium here; installing Debian's package."
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium >/dev/null
    MINIMARIA_BROWSER=$(find_browser)
  elif [ -z "${CI:-}" ]; then
    echo "No Chromium here; Playwright fetches one into its own cache."
    ./mvnw --batch-mode --quiet test-compile exec:java -Dexec.classpathScope=test \
      -Dexec.mainClass=com.microsoft.playwright.CLI -Dexec.args="install chromium"
    MINIMARIA_BROWSER=
  else
    echo "The browser tests need Chromium. Install Debian's package chromium, or set MINIMARIA_BROWSER to one." >&2
    exit 1
  fi
fi
export MINIMARIA_BROWSER

# A Chromium without windows draws pages in two thirds of the time; it serves those who only look. Without it the other does.
if ! command -v chromium-headless-shell >/dev/null && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium-headless-shell >/dev/null 2>&1 || true
fi
MINIMARIA_READER=$(command -v chromium-headless-shell || echo "$MINIMARIA_BROWSER")
export MINIMARIA_READER
