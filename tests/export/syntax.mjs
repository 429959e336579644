import vm from "node:vm";

/** Return why a source is no script, or no module; null when it is one. It is never run. */
export function faultOf(kind, source) {
  try {
    if (kind === "script") new vm.Script(source);
    else new vm.SourceTextModule(source);
    return null;
  } catch (error) {
    return error.message;
  }
}
