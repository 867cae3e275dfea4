/* Picture and sound between the browsers in a room, by perfect negotiation: of two who speak at once the one with the later
   rank gives way. The server carries what they need to find each other and sees no picture. Nobody but our own server is
   asked for anything; with a relay nothing goes past it. */
(function () {
  "use strict";

  const PATIENCE = 20000;

  window.minimariaCamera = (page) => {
    const panel = page.querySelector("[data-camera]");
    if (!panel) return { hears: () => {}, keeps: () => {}, ends: () => {} };
    const find = (name) => page.querySelector("[data-" + name + "]");
    const screens = find("screens");
    const mine = find("mine");
    const start = find("start");
    const stop = find("stop");
    const toggles = page.querySelectorAll("[data-toggle]");
    const rank = Number(panel.dataset.rank);
    const names = Array.from(find("names").children, (name) => name.textContent);
    const peers = new Map();
    let session = "";
    let media = null;
    let way = null;

    find("controls").hidden = false;
    const show = (list, key, which) => list.forEach((one) => { one.hidden = one.dataset[key] !== which; });
    const says = (which) => show(page.querySelectorAll("[data-says]"), "says", which);
    const fails = (which) => show(page.querySelectorAll("[data-why]"), "why", which);
    const tells = () => {
      const states = Array.from(peers.values(), (peer) => peer.pc.connectionState);
      if (!media) return;
      if (states.length === 0) says("alone");
      else says(states.every((state) => state === "connected") ? "" : "connecting");
    };

    /* One after the other, so that what comes first arrives first. */
    let sending = Promise.resolve();
    const send = (kind, to, what) => {
      const form = new URLSearchParams(new FormData(panel));
      form.set("slag", kind);
      form.set("till", to);
      form.set("text", JSON.stringify(Object.assign({ s: session }, what)));
      const post = () => fetch(panel.action, { method: "POST", body: form, keepalive: kind === "bye" });
      if (kind === "bye") return post().catch(() => {});
      sending = sending.then(post).catch(() => {});
      return sending;
    };

    const screen = (from, who) => {
      const one = find("screen").content.firstElementChild.cloneNode(true);
      one.querySelector("figcaption").textContent = names[who];
      one.querySelector("video").setAttribute("aria-label", names[who]);
      one.dataset.from = from;
      screens.prepend(one);
      return one;
    };
    const drop = (from) => {
      const peer = peers.get(from);
      if (!peer) return;
      window.clearTimeout(peer.timer);
      peer.pc.close();
      peer.screen.remove();
      peers.delete(from);
      tells();
    };

    const connect = (from, who, theirs) => {
      drop(from);
      const pc = new RTCPeerConnection(way);
      const peer = { pc: pc, theirs: theirs, polite: rank > who, making: false, ignoring: false, screen: screen(from, who), timer: 0 };
      peers.set(from, peer);
      const tell = (kind, what) => send(kind, from, Object.assign({ t: theirs }, what));
      const wait = () => {
        window.clearTimeout(peer.timer);
        peer.timer = window.setTimeout(() => { if (pc.connectionState !== "connected") fails("way"); }, PATIENCE);
      };
      pc.addEventListener("negotiationneeded", () => {
        peer.making = true;
        pc.setLocalDescription()
          .then(() => tell(pc.localDescription.type, { d: pc.localDescription }))
          .catch(() => fails("way"))
          .finally(() => { peer.making = false; });
      });
      pc.addEventListener("icecandidate", (event) => tell("candidate", { c: event.candidate }));
      pc.addEventListener("track", (event) => {
        const video = peer.screen.querySelector("video");
        if (video.srcObject !== event.streams[0]) video.srcObject = event.streams[0];
        video.play().catch(() => {});
      });
      pc.addEventListener("connectionstatechange", () => {
        if (pc.connectionState === "connected") {
          window.clearTimeout(peer.timer);
          fails("");
        } else if (pc.connectionState === "failed") {
          fails("way");
          pc.restartIce();
          wait();
        }
        tells();
      });
      media.getTracks().forEach((track) => pc.addTrack(track, media));
      wait();
      tells();
      return peer;
    };

    const described = (peer, from, d) => {
      const pc = peer.pc;
      const collides = d.type === "offer" && (peer.making || pc.signalingState !== "stable");
      peer.ignoring = !peer.polite && collides;
      if (peer.ignoring) return Promise.resolve();
      return pc.setRemoteDescription(d).then(() => {
        if (d.type !== "offer") return undefined;
        return pc.setLocalDescription().then(() => send("answer", from, { t: peer.theirs, d: pc.localDescription }));
      });
    };

    /* One signal at a time: a description must be in place before the candidates behind it. */
    const hear = (from, who, kind, what) => {
      if (kind === "hello") {
        if (media) connect(from, who, what.s);
        else says("calls");
        return undefined;
      }
      let peer = peers.get(from);
      if (kind === "bye") {
        if (peer && peer.theirs === what.s) drop(from);
        if (!media) says("");
        return undefined;
      }
      if (!media || what.t !== session) return undefined;
      if (!peer || peer.theirs !== what.s) {
        if (kind !== "offer") return undefined;
        peer = connect(from, who, what.s);
      }
      if (kind === "candidate") {
        return peer.pc.addIceCandidate(what.c || undefined).catch((wrong) => { if (!peer.ignoring) throw wrong; });
      }
      return described(peer, from, what.d);
    };
    let hearing = Promise.resolve();
    const hears = (data) => {
      const parts = data.split("\n");
      hearing = hearing
        .then(() => hear(parts[0], Number(parts[1]), parts[2], JSON.parse(parts[3])))
        .catch(() => {});
    };

    /* Camera and microphone; without a camera the microphone alone. */
    const devices = () => navigator.mediaDevices.getUserMedia({ audio: true, video: { width: 640, height: 480 } })
      .catch((wrong) => {
        if (wrong.name !== "NotFoundError" && wrong.name !== "NotReadableError") throw wrong;
        return navigator.mediaDevices.getUserMedia({ audio: true });
      });
    const why = (wrong) => {
      if (wrong.name === "NotAllowedError" || wrong.name === "SecurityError") return "denied";
      return wrong.name === "NotReadableError" || wrong.name === "AbortError" ? "busy" : "missing";
    };
    const running = (on) => {
      start.hidden = on;
      stop.hidden = !on;
      screens.hidden = !on;
      toggles.forEach((toggle) => {
        toggle.hidden = !on || media.getTracks().every((track) => track.kind !== toggle.dataset.toggle);
        toggle.setAttribute("aria-pressed", "false");
      });
    };
    const begin = () => {
      fails("");
      if (!window.RTCPeerConnection || !navigator.mediaDevices) {
        fails("browser");
        return;
      }
      start.disabled = true;
      fetch(panel.dataset.way, { headers: { Accept: "application/json" }, cache: "no-store" })
        .then((answer) => {
          if (!answer.ok) throw Object.assign(new Error(), { name: "off" });
          return answer.json();
        })
        .then((found) => { way = found; })
        .then(devices)
        .then((found) => {
          media = found;
          session = crypto.randomUUID();
          const own = mine.querySelector("video");
          own.srcObject = media;
          own.muted = true;
          own.play().catch(() => {});
          running(true);
          tells();
          stop.focus();
          return send("hello", "", {});
        })
        .catch((wrong) => fails(wrong.name === "off" ? "off" : why(wrong)))
        .finally(() => { start.disabled = false; });
    };
    const end = () => {
      if (!media) return;
      send("bye", "", {});
      Array.from(peers.keys()).forEach(drop);
      running(false);
      media.getTracks().forEach((track) => track.stop());
      media = null;
      session = "";
      says("");
      fails("");
    };

    start.addEventListener("click", begin);
    stop.addEventListener("click", () => {
      end();
      start.focus();
    });
    toggles.forEach((toggle) => toggle.addEventListener("click", () => {
      const off = toggle.getAttribute("aria-pressed") !== "true";
      toggle.setAttribute("aria-pressed", String(off));
      media.getTracks().filter((track) => track.kind === toggle.dataset.toggle).forEach((track) => { track.enabled = !off; });
    }));
    /* Who has left the room has no screen, whether their browser said goodbye or not. */
    const keeps = (seats) => Array.from(peers.keys()).filter((from) => !seats.includes(from)).forEach(drop);
    return { hears: hears, keeps: keeps, ends: end };
  };
})();
