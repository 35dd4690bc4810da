const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");

const inRoot = (...parts) => path.join(__dirname, ...parts);

/** SWC compiles TypeScript and JSX; types are checked by `npm run types`. */
const swc = (target) => ({
  test: /\.[cm]?[jt]sx?$/,
  loader: "swc-loader",
  options: {
    jsc: {
      target,
      externalHelpers: true,
      loose: true,
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
    },
  },
});

const PDF_ANYWHERE = {
  test: /pdfjs-dist[\\/].*[\\/]pdf(?:\.worker)?\.mjs$/,
  loader: inRoot("bin/without-place.cjs"),
};

const base = (name, target) => ({
  name,
  mode: "production",
  devtool: "source-map",
  // A warning about size would repeat what size-limit checks.
  performance: false,
  stats: "errors-warnings",
  cache: {
    type: "filesystem",
    name,
    cacheDirectory: inRoot(".cache/webpack"),
    buildDependencies: { config: [__filename] },
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [swc(target), PDF_ANYWHERE] },
  optimization: {
    minimizer: [
      new MinimizerPlugin({
        minify: MinimizerPlugin.swcMinify,
        minimizerOptions: {
          compress: { ecma: 2016, passes: 3 },
          format: { comments: false },
        },
        extractComments: false,
      }),
    ],
  },
});

/** Behind the code, not in its midst: gzip sees 32 KB of what it has read, so they would keep the code's parts apart. */
const PACKED_WORDS = inRoot("src/detect/_packed/lists.json");
const PACKED_NAMES = inRoot("src/detect/person-name/names.json");

/**
 * The send handler. Classic Outlook on Windows runs it in an engine that knows ES2016, has no document and loads one
 * file only: dependencies are lowered too, nothing is split off, and no webpack runtime reaches for a platform.
 */
const launchevent = {
  ...base("launchevent", "es2016"),
  target: "es2016",
  entry: {
    launchevent: [PACKED_WORDS, inRoot("src/launchevent/index.ts")],
    "launchevent-full": [PACKED_WORDS, PACKED_NAMES, inRoot("src/launchevent/full.ts")],
    "launchevent-with-attachments": [PACKED_WORDS, inRoot("src/launchevent/with-attachments.ts")],
    "launchevent-full-with-attachments": [
      PACKED_WORDS,
      PACKED_NAMES,
      inRoot("src/launchevent/full-with-attachments.ts"),
    ],
  },
  output: {
    path: inRoot("dist/parts"),
    filename: "[name].js",
    chunkFormat: false,
    chunkLoading: false,
    wasmLoading: false,
    globalObject: "this",
  },
};

/**
 * The pages Outlook opens. Links are relative, because `kuvert build` decides which folder they are served from. What a
 * page loads has its content's hash in its name and lies in `static/`, where browsers may keep it for good.
 */
const page = (name, chunks) =>
  new HtmlWebpackPlugin({
    template: inRoot(`src/${name === "launchevent" ? "launchevent" : "taskpane"}/${name}.html`),
    filename: `${name}.html`,
    chunks,
    scriptLoading: "defer",
  });

const taskpane = {
  ...base("taskpane", "es2020"),
  target: ["web", "es2020"],
  entry: {
    taskpane: inRoot("src/taskpane/index.tsx"),
    "sign-in": inRoot("src/taskpane/sign-in.ts"),
  },
  output: {
    path: inRoot("dist/parts"),
    filename: "static/[name].[contenthash:8].js",
    chunkFilename: "static/[name].[contenthash:8].js",
    assetModuleFilename: "static/[name].[contenthash:8][ext]",
    // From where the script itself came: a worker's parts lie beside the worker, not below it.
    publicPath: "auto",
  },
  module: { rules: [swc("es2020"), PDF_ANYWHERE, { test: /\.css$/, type: "asset/resource" }] },
  plugins: [page("taskpane", ["taskpane"]), page("sign-in", ["sign-in"]), page("launchevent", [])],
};

const cli = {
  ...base("cli", "es2022"),
  target: "node20",
  devtool: false,
  entry: { kuvert: inRoot("src/cli/main.ts"), "pdf-thread": inRoot("src/cli/pdf-thread.js") },
  output: {
    path: inRoot("dist/cli"),
    filename: "[name].js",
    library: { type: "commonjs2" },
  },
};

const workbench = {
  ...base("workbench", "es2022"),
  target: ["web", "es2022"],
  entry: {
    workbench: inRoot("workbench/client/index.tsx"),
    "graph-probe": inRoot("workbench/client/graph-probe/index.ts"),
  },
  output: {
    path: inRoot("dist/workbench"),
    filename: "[name].[contenthash:8].js",
    publicPath: "",
  },
  plugins: [
    new HtmlWebpackPlugin({
      template: inRoot("workbench/client/index.html"),
      filename: "index.html",
      chunks: ["workbench"],
      scriptLoading: "defer",
    }),
    new HtmlWebpackPlugin({
      template: inRoot("workbench/client/graph-probe/index.html"),
      filename: "graph-probe.html",
      chunks: ["graph-probe"],
      scriptLoading: "defer",
    }),
  ],
};

module.exports = [launchevent, taskpane, cli, workbench];
