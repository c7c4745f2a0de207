// Voice notes by the computer's microphone.
export class Recorder {
  constructor(bar, done, denied) {
    Object.assign(this, { bar, done, denied });
    this.length = bar.querySelector(".length");
  }

  async begin() {
    try {
      this.sound = await navigator.mediaDevices.getUserMedia({ audio: true });
    } catch {
      this.denied();
      return;
    }
    const pieces = [];
    this.machine = new MediaRecorder(this.sound);
    this.machine.addEventListener("dataavailable", (event) => pieces.push(event.data));
    this.machine.addEventListener("stop", () => {
      if (this.wanted) this.done(new File(pieces, "voice", { type: this.machine.mimeType }));
    });
    this.machine.start();
    this.bar.hidden = false;
    const began = Date.now();
    this.timer = setInterval(() => {
      const seconds = Math.floor((Date.now() - began) / 1000);
      this.length.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
    }, 250);
  }

  end() { this.stop(true); }

  cancel() { this.stop(false); }

  stop(wanted) {
    this.wanted = wanted;
    this.machine?.stop();
    for (const track of this.sound?.getTracks() ?? []) track.stop();
    clearInterval(this.timer);
    this.length.textContent = "";
    this.bar.hidden = true;
  }
}
