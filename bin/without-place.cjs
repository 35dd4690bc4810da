/**
 * A webpack loader. pdf.js asks where it lies, to look for a canvas on Node; webpack would answer with a path of the
 * machine it builds on, which is nobody's business and would give each machine another build.
 * @param {string} source
 */
module.exports = function withoutPlace(source) {
  return source.replaceAll("import.meta.url", '"file:///"');
};
