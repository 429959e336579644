/**
 * Two elements for other people's pages: `<linkbook-help>`, a list of help for a need in an area,
 * and `<linkbook-search>`, a search box. They store nothing. What is typed goes into the part of
 * an address that no server is sent.
 *
 * Copy this file to your own website, or load it from ours.
 */

const SANDBOX =
  "allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation";
const HEIGHT = "640";

class LinkbookHelp extends HTMLElement {
  connectedCallback() {
    const area = encodeURIComponent(this.getAttribute("area") ?? "");
    const need = encodeURIComponent(this.getAttribute("need") ?? "");
    const frame = document.createElement("iframe");
    const colours = this.getAttribute("colours") === "dark" ? "#dark" : "";
    frame.src = `${siteOf(this)}embed/${area}/${need}/${colours}`;
    frame.title = this.getAttribute("label") ?? "Local help";
    frame.loading = "lazy";
    frame.referrerPolicy = "no-referrer";
    frame.setAttribute("sandbox", SANDBOX);
    frame.width = "100%";
    frame.height = this.getAttribute("height") ?? HEIGHT;
    frame.style.border = "0";
    this.replaceChildren(frame);
  }
}

class LinkbookSearch extends HTMLElement {
  connectedCallback() {
    const form = document.createElement("form");
    const label = document.createElement("label");
    const box = document.createElement("input");
    const button = document.createElement("button");
    box.type = "search";
    box.autocomplete = "off";
    const words = this.getAttribute("label") ?? "Find help";
    label.append(words, " ", box);
    button.textContent = words;
    form.append(label, " ", button);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const address = `${siteOf(this)}find/#q=${encodeURIComponent(box.value)}`;
      window.open(address, "_blank", "noopener,noreferrer");
    });
    this.replaceChildren(form);
  }
}

/**
 * Return the address of the directory, with a slash at its end.
 *
 * @param {HTMLElement} element
 */
function siteOf(element) {
  const site = element.getAttribute("site") ?? "";
  return site.endsWith("/") ? site : `${site}/`;
}

customElements.define("linkbook-help", LinkbookHelp);
customElements.define("linkbook-search", LinkbookSearch);
