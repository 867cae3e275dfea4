/* A room: keeps the page fresh without a reload, and lets two or three browsers see and hear each other. The pages work
   without it; what is written is then fetched by a link. */
(function () {
  "use strict";

  const page = document.querySelector("[data-talk]");
  if (!page) return;
  const talking = page.dataset.state === "talking";
  const camera = talking ? window.minimariaCamera(page) : { keeps: () => {} };

  /* ---------------------------------------------------------------- A fresh page, part by part */

  /* The room's own address: the one above may be that of a form that came back. */
  const anew = () => window.location.assign(page.dataset.here);

  /* Parts with the same words stay, so that nothing is read out twice and no form is lost under a finger. */
  const take = (fresh) => {
    const next = fresh.querySelector("[data-talk]");
    if (!next || next.dataset.state !== page.dataset.state) {
      anew();
      return;
    }
    camera.keeps(Array.from(next.querySelectorAll("[data-seat]"), (one) => one.dataset.seat));
    let changed = false;
    page.querySelectorAll("[data-live]").forEach((old) => {
      const part = next.querySelector("#" + old.id);
      if (!part) return;
      if (old.dataset.live === "add") {
        part.querySelectorAll(":scope > li").forEach((item) => {
          if (!document.getElementById(item.id)) {
            old.append(item);
            item.scrollIntoView({ block: "nearest" });
          }
        });
      } else if (old.dataset.live === "always") {
        old.replaceChildren(...part.childNodes);
      } else if (old.textContent.trim() !== part.textContent.trim()) {
        /* what is shown once stays until what it belongs to has changed */
        if (old.dataset.live === "once" && part.children.length === 0 && !changed) return;
        changed = true;
        old.replaceChildren(...part.childNodes);
      }
    });
  };
  const read = (answer) => answer.text().then((text) => take(new DOMParser().parseFromString(text, "text/html")));
  let fetching = false;
  let missed = false;
  const refresh = () => {
    if (fetching) {
      missed = true;
      return;
    }
    fetching = true;
    fetch(page.dataset.here, { cache: "no-store" })
      .then((answer) => {
        if (answer.status === 404 || isOver(answer)) over();
        else if (answer.redirected) anew();
        else if (answer.ok) return read(answer);
      })
      .catch(() => {})
      .finally(() => {
        fetching = false;
        if (missed) {
          missed = false;
          refresh();
        }
      });
  };
  /* Any other page that answers instead is a door, such as that of the workplace: one goes through it and comes back. */
  const isOver = (answer) => answer.redirected
    && new URL(answer.url).pathname === new URL(page.dataset.over, window.location.href).pathname;
  const over = () => window.location.assign(page.dataset.over);

  /* Forms that leave the page where it is. What was written and cannot be sent this way is sent as a form. */
  const instead = (form) => (form.dataset.quiet === "say" ? form.submit() : anew());
  page.addEventListener("submit", (event) => {
    const form = event.target.closest("form[data-quiet]");
    if (!form) return;
    event.preventDefault();
    const sent = new FormData(form, event.submitter);
    const says = form.dataset.quiet === "say";
    fetch(form.action, { method: "POST", body: new URLSearchParams(sent) })
      .then((answer) => {
        if (answer.status === 404 || isOver(answer)) return over();
        if (!answer.ok && answer.status !== 422 && answer.status !== 429) return instead(form);
        if (answer.ok && says) form.elements.m.value = "";
        return read(answer).then(() => {
          const wrong = page.querySelector("#talk-errors [data-focus]");
          if (wrong) wrong.focus();
          else if (says) form.elements.m.focus();
        });
      })
      .catch(() => instead(form));
  });
  page.querySelectorAll("[data-reload]").forEach((link) => link.remove());

  if (!talking) {
    /* A desk that nobody sits at is not ready to answer, and its session ends like any other. */
    const desk = page.dataset.state === "desk";
    let touched = Date.now();
    ["pointermove", "pointerdown", "keydown"].forEach((kind) => {
      document.addEventListener(kind, () => { touched = Date.now(); }, { passive: true });
    });
    window.setInterval(() => { if (!desk || Date.now() - touched < 900000) refresh(); }, desk ? 10000 : 5000);
    document.addEventListener("visibilitychange", () => { if (!document.hidden) refresh(); });
    return;
  }

  /* Enter sends, with Shift it is a new line; not while a word is being put together. */
  page.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.target.name !== "m") return;
    event.preventDefault();
    event.target.form.requestSubmit();
  });

  /* ---------------------------------------------------------------- News */

  /* The stream is renewed every few minutes, and the session with it: nothing ends while one talks. */
  const warning = document.querySelector("[data-session-seconds]");
  if (warning) warning.remove();

  let stream = null;
  let heard = 0;
  const listen = () => {
    stream = new EventSource(page.dataset.stream);
    stream.addEventListener("room", refresh);
    stream.addEventListener("signal", (event) => {
      const number = Number(event.lastEventId);
      if (number <= heard) return;
      heard = number;
      camera.hears(event.data);
    });
    stream.addEventListener("end", () => {
      stream.close();
      camera.ends();
      over();
    });
  };
  listen();
  /* A stream that the server could not give is asked for again; until then the page asks by itself. */
  window.setInterval(() => {
    if (stream.readyState !== EventSource.CLOSED) return;
    refresh();
    listen();
  }, 5000);
  window.addEventListener("pagehide", () => camera.ends());
})();
