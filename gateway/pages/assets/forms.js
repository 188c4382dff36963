/* Asks for a phone number in a site's own form. See docs/forms.md.
   <script src="https://…/f/forms.js" defer></script>
   <form data-assent="join">, in it: name="phone", name="consent", and where needed name="country", name="born";
   elements with data-assent-show="disclosure", "answer", "turnstile". `data-assent-also`: the form has another purpose. */
(() => {
  const base = new URL(".", document.currentScript.src).href;
  const parts = (form, name) => form.querySelector(`[data-assent-show="${name}"]`);
  const value = (form, name) => form.elements[name]?.value ?? "";

  async function load(form) {
    const language = form.dataset.assentLanguage || document.documentElement.lang;
    const url = `${base}${form.dataset.assent}/token?language=${encodeURIComponent(language)}`;
    const answer = await fetch(url, { credentials: "omit", cache: "no-store" });
    if (!answer.ok) throw new Error(`assent: ${answer.status}`);
    const given = await answer.json();
    const shown = parts(form, "disclosure");
    if (shown && shown.textContent !== given.disclosure) {
      Object.assign(shown, { textContent: given.disclosure, lang: given.language });
      if (form.elements.consent) form.elements.consent.checked = false; // nobody has agreed to this text
    }
    const proof = parts(form, "turnstile");
    if (given.turnstile && proof && !proof.dataset.sitekey) {
      proof.dataset.sitekey = given.turnstile.site_key;
      proof.classList.add("cf-turnstile");
      document.head.append(Object.assign(document.createElement("script"), { src: given.turnstile.script }));
    }
    return given;
  }

  function show(form, answer, status) {
    const place = parts(form, "answer");
    if (!place) return;
    place.setAttribute("role", status === 200 ? "status" : "alert");
    const wrong = (answer.errors ?? []).map((error) => error.msg);
    place.textContent = status === 200 ? answer.text : wrong.join(" ") || answer.detail;
    if (answer.join) place.append(" ", Object.assign(document.createElement("a"), { href: answer.join, textContent: "WhatsApp" }));
    const first = answer.errors?.[0] && form.elements[answer.errors[0].loc[0]];
    if (first) first.focus();
  }

  function post(form, given, keepalive) {
    const body = new URLSearchParams({
      token: given.token ?? "", phone: value(form, "phone"), country: value(form, "country") || given.country,
      born: value(form, "born"), consent: form.elements.consent?.checked ? "on" : "", url: location.href.split("#")[0],
      "cf-turnstile-response": value(form, "cf-turnstile-response"),
    });
    return fetch(base + form.dataset.assent, { method: "POST", body, keepalive, credentials: "omit" });
  }

  for (const form of document.querySelectorAll("form[data-assent]")) {
    let given;
    const again = () => {
      given = load(form);
      given.catch((error) => console.warn(error));
    };
    again();
    form.addEventListener("submit", async (event) => {
      if (form.hasAttribute("data-assent-also")) {
        if (form.elements.consent?.checked) post(form, await given, true).catch((error) => console.warn(error));
        return;
      }
      event.preventDefault();
      try {
        const response = await post(form, await given, false);
        const answer = await response.json();
        show(form, answer, response.status);
        if (response.status === 200 || ["token_expired", "token_foreign", "token_changed"].includes(answer.type)) again();
      } catch (error) {
        console.warn(error);
        again();
      }
    });
  }
})();
