/** Paper has no folds: while the page is printed every fold is open and every need is shown. */

/** Open all of a form to be printed, and put it back afterwards. */
export function printing(root) {
  let shut = [];
  let hidden = [];
  addEventListener("beforeprint", () => {
    shut = [...shut, ...root.querySelectorAll("details:not([open])")];
    hidden = [...hidden, ...root.querySelectorAll("[data-need][hidden], [data-need-group][hidden]")];
    for (const fold of shut) fold.open = true;
    for (const node of hidden) node.hidden = false;
  });
  addEventListener("afterprint", () => {
    for (const fold of shut) fold.open = false;
    for (const node of hidden) node.hidden = true;
    shut = hidden = [];
  });
}
