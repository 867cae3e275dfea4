/* Small comforts on pages that work without them: quick exit, session warning, keys, focus on the first error. */
(function () {
  "use strict";

  const typing = (target) => target.closest("input, textarea, select, [contenteditable]") !== null;
  const link = (name) => document.querySelector('[data-key="' + name + '"]');

  /* Leave: the page is replaced, so that Back does not return to it. */
  const exit = document.querySelector("[data-quick-exit]");
  const leave = () => window.location.replace(exit.href);
  let shifts = [];
  if (exit) {
    exit.addEventListener("click", (event) => {
      event.preventDefault();
      leave();
    });
    document.addEventListener("keydown", (event) => {
      shifts = event.key === "Shift" && !event.repeat ? shifts.concat(event.timeStamp) : [];
      shifts = shifts.filter((at) => event.timeStamp - at < 1500);
      if (shifts.length >= 3) leave();
    });
  }

  /* Keys of the workplace: ? help, / search, g i inbox, g d today, n note. */
  const off = document.body.hasAttribute("data-keys-off");
  let went = 0;
  if (document.body.classList.contains("surface-staff") && !off) {
    document.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
      const afterG = event.timeStamp - went < 1500;
      went = event.key === "g" ? event.timeStamp : 0;
      const search = document.querySelector("input[type=search]");
      if (event.key === "/" && search) {
        event.preventDefault();
        search.focus();
        return;
      }
      const keys = document.querySelector("[data-keys]");
      if (event.key === "?" && keys) {
        keys.open = true;
        keys.firstElementChild.focus();
        return;
      }
      const target = link(afterG ? "g " + event.key : event.key);
      if (target) target.click();
    });
  }

  /* The session ends: a warning on the page, two minutes before. */
  const warning = document.querySelector("[data-session-seconds]");
  if (warning) {
    const lead = 120;
    const seconds = Number(warning.dataset.sessionSeconds);
    window.setTimeout(() => { warning.firstElementChild.hidden = false; }, Math.max(0, seconds - lead) * 1000);
  }

  /* A form came back with errors: the summary has focus. */
  const errors = document.querySelector("[data-focus]");
  if (errors) errors.focus();

  /* The note saves itself: five seconds after a change at the most, at once when a choice changes. */
  const note = document.querySelector("[data-autosave]");
  if (note) {
    let changed = false;
    let saving = false;
    let pressed = null;
    let out = false;
    const notice = note.querySelector("[data-signed-out]");
    /* Signed out: the text stays on the page. Once somebody has signed in beside it, the form takes over the new key. */
    const comeBack = () => {
      fetch(note.action, { redirect: "manual" })
        .then((answer) => (answer.ok ? answer.text() : ""))
        .then((text) => {
          const page = new DOMParser().parseFromString(text, "text/html");
          const key = page.querySelector('form[data-autosave] input[name="_csrf"]');
          if (!key) return;
          note.querySelector('input[name="_csrf"]').value = key.value;
          out = false;
          notice.hidden = true;
          save();
        })
        .catch(() => {});
    };
    const save = () => {
      if (out) {
        comeBack();
        return;
      }
      if (!changed || saving || !window.htmx) return;
      changed = false;
      saving = true;
      note.dispatchEvent(new Event("autosave"));
    };
    note.addEventListener("input", () => { changed = true; });
    note.addEventListener("change", (event) => {
      changed = true;
      if (event.target.matches("select")) save();
    });
    /* A button that is pressed while a save is under way waits for it, or the writer would run into themselves. */
    note.addEventListener("submit", (event) => {
      if (!saving) return;
      event.preventDefault();
      pressed = event.submitter;
    });
    note.addEventListener("htmx:afterRequest", (event) => {
      saving = false;
      if (pressed) {
        const button = pressed;
        pressed = null;
        window.setTimeout(() => note.requestSubmit(button), 0);
        return;
      }
      if (event.detail.successful) return;
      changed = true;
      out = event.detail.xhr.status === 401;
      notice.hidden = !out;
      const line = note.querySelector("[data-saved]");
      if (line) line.textContent = note.dataset.unsaved;
    });
    window.setInterval(save, 5000);
  }
})();
