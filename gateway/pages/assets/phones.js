// Renews each phone when the gateway says that something of it changed, and lets it act without a new page. Without this
// script the same forms and links work by loading the page again.

const phones = document.querySelector(".phones");
const live = document.getElementById("live");

async function ask(url, options) {
  try {
    return await fetch(url, options);
  } catch {
    live.textContent = "The gateway does not answer.";
    return null;
  }
}

async function renew(article) {
  const answer = await ask(`${phones.dataset.one}&n=${article.id.slice("phone-".length)}`);
  if (answer === null) return;
  if (!answer.ok) {
    live.textContent = answer.status === 401 ? "Your session has ended: load the page again." : "";
    return;
  }
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const part of article.querySelectorAll("[data-part]")) {
    const now = fresh.querySelector(`[data-part="${part.dataset.part}"]`);
    if (part.dataset.part === "write" || now === null || now.innerHTML === part.innerHTML) continue;
    const focused = part.contains(document.activeElement);
    part.replaceChildren(...now.childNodes);
    if (focused) article.querySelector("input[name=text]")?.focus();
  }
}

async function act(event) {
  const form = event.target;
  if (!form.getAttribute("action").endsWith("/act")) return;
  event.preventDefault();
  const body = new URLSearchParams(new FormData(form, event.submitter));
  const answer = await ask(form.getAttribute("action"), { method: "POST", body, redirect: "manual" });
  if (answer === null) return;
  const done = answer.type === "opaqueredirect";
  live.textContent = done ? "" : `This did not work (${answer.status}).`;
  if (done && form.classList.contains("write")) form.elements.text.value = "";
  await renew(form.closest("article"));
}

function listen() {
  const news = new EventSource(phones.dataset.news);
  news.addEventListener("open", () => {
    live.textContent = "";
    phones.querySelectorAll("article").forEach(renew);
  });
  news.addEventListener("changed", (event) => renew(document.getElementById(`phone-${event.data}`)));
}

if (phones !== null) {
  phones.addEventListener("submit", act);
  listen();
}
