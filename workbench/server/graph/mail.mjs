// @ts-check
/** Messages, folders and categories, of the user and of mailboxes shared with them. */
import { denied, invalid, notFound, ok, refusal } from "./answers.mjs";
import { equals, page, selected } from "./odata.mjs";
import { touch } from "./tenant.mjs";

/** @typedef {import("./router.mjs").Call} Call */
/** @typedef {import("./router.mjs").Route} Route */
/** @typedef {import("./odata.mjs").Entity} Entity */

/** What Mail.ReadBasic does not show; neither may it search. */
const BEYOND_BASIC = new Set(["body", "bodyPreview", "uniqueBody", "attachments"]);

/** @param {import("./tenant.mjs").Tenant} tenant @returns {Route[]} */
export function mailRoutes(tenant) {
  return [
    ...routesOf(tenant, "/me"),
    ...routesOf(tenant, "/users/{who}"),
    ...categoryRoutes(tenant),
  ];
}

/** @param {import("./tenant.mjs").Tenant} tenant @param {"/me" | "/users/{who}"} owner @returns {Route[]} */
function routesOf(tenant, owner) {
  /** @param {Call} call */
  const mailboxOf = ({ params }) => tenant.mailboxes.get((params["who"] ?? "me").toLowerCase());
  /** @param {Call} call */
  const messageOf = (call) =>
    Object.values(mailboxOf(call)?.folders ?? {})
      .flat()
      .find(({ id }) => id === call.params["id"]);

  /** @param {Call} call @param {(mailbox: import("./tenant.mjs").Mailbox) => Entity[] | undefined} choose */
  function list(call, choose) {
    const mailbox = mailboxOf(call);
    if (!mailbox) return refusal(404, "ErrorInvalidUser");
    if (needsMore(call)) return denied();
    const messages = choose(mailbox);
    if (!messages) return notFound();
    const search = call.query.get("$search");
    if (search === null) return page(messages, call, { matches: filterOf });
    if (call.query.has("$filter") || call.query.has("$orderby"))
      return refusal(400, "SearchWithFilter", "The query parameter is not supported with $search.");
    const phrases = phrasesIn(search);
    if (!phrases) return invalid(`$search=${search}`);
    return page(
      messages.filter((message) => phrases.some(says(message))),
      call,
    );
  }

  /** @param {Call} call @param {string | null} within */
  function foldersIn(call, within) {
    const mailbox = mailboxOf(call);
    if (!mailbox) return refusal(404, "ErrorInvalidUser");
    const folders = mailbox.tree.filter(({ parent }) => parent === within);
    return page(
      folders.map((folder) => folderEntity(mailbox, folder)),
      call,
    );
  }

  /** @param {...string} names */
  const scopes = (...names) => names.map((name) => (owner === "/me" ? name : `${name}.Shared`));
  const basic = scopes("Mail.ReadBasic", "Mail.Read", "Mail.ReadWrite");
  return [
    {
      method: "GET",
      path: `${owner}/messages`,
      scopes: basic,
      answer: (call) => list(call, ({ folders }) => Object.values(folders).flat()),
    },
    {
      method: "GET",
      path: `${owner}/mailFolders/{folder}/messages`,
      scopes: basic,
      answer: (call) => list(call, ({ folders }) => folders[call.params["folder"] ?? ""]),
    },
    {
      method: "GET",
      path: `${owner}/mailFolders`,
      scopes: basic,
      answer: (call) => foldersIn(call, null),
    },
    {
      method: "GET",
      path: `${owner}/mailFolders/{folder}/childFolders`,
      scopes: basic,
      answer: (call) => foldersIn(call, call.params["folder"] ?? ""),
    },
    {
      method: "GET",
      path: `${owner}/mailFolders/{folder}`,
      scopes: basic,
      answer(call) {
        const mailbox = mailboxOf(call);
        if (!mailbox) return refusal(404, "ErrorInvalidUser");
        const folder = mailbox.tree.find(({ id }) => id === call.params["folder"]);
        return folder
          ? ok(selected(folderEntity(mailbox, folder), call.query.get("$select")))
          : notFound();
      },
    },
    {
      method: "GET",
      path: `${owner}/messages/{id}`,
      scopes: basic,
      answer(call) {
        if (needsMore(call)) return denied();
        const message = messageOf(call);
        return message ? ok(selected(message, call.query.get("$select"))) : notFound();
      },
    },
    {
      method: "PATCH",
      path: `${owner}/messages/{id}`,
      scopes: scopes("Mail.ReadWrite"),
      answer(call) {
        const message = messageOf(call);
        if (!message) return notFound();
        const expected = call.headers["if-match"];
        if (expected !== undefined && expected !== message["@odata.etag"])
          return refusal(412, "ErrorIrresolvableConflict");
        const { categories, ...rest } = call.body;
        if (!Array.isArray(categories) || Object.keys(rest).length > 0)
          return invalid("changes of more than categories");
        message["categories"] = categories;
        touch(message);
        return ok(message);
      },
    },
  ];
}

/** @param {import("./tenant.mjs").Tenant} tenant @returns {Route[]} */
function categoryRoutes(tenant) {
  const { categories } = /** @type {import("./tenant.mjs").Mailbox} */ (tenant.mailboxes.get("me"));
  const path = "/me/outlook/masterCategories";
  return [
    {
      method: "GET",
      path,
      scopes: ["MailboxSettings.Read", "MailboxSettings.ReadWrite"],
      answer: () => ok({ value: categories }),
    },
    {
      method: "POST",
      path,
      scopes: ["MailboxSettings.ReadWrite"],
      answer({ body }) {
        if (categories.some(({ displayName }) => displayName === body.displayName))
          return refusal(409, "CategoryNameDuplicate");
        const category = { id: tenant.nextId(), displayName: body.displayName, color: body.color };
        categories.push(category);
        return ok(category, 201);
      },
    },
  ];
}

/** @param {import("./tenant.mjs").Mailbox} mailbox @param {{id: string, displayName: string}} folder @returns {Entity} */
function folderEntity({ folders, tree }, { id, displayName }) {
  const childFolderCount = tree.filter(({ parent }) => parent === id).length;
  return { id, displayName, childFolderCount, totalItemCount: folders[id]?.length ?? 0 };
}

/** Does the call want what its token does not allow? @param {Call} call */
function needsMore({ query, scopes }) {
  if (scopes.some((scope) => /^Mail\.Read(Write)?(\.Shared)?$/.test(scope))) return false;
  const fields = (query.get("$select") ?? "body").split(",");
  return query.has("$search") || fields.some((field) => BEYOND_BASIC.has(field));
}

/** @param {string} filter */
function filterOf(filter) {
  const id = equals(filter, "internetMessageId");
  if (id !== undefined)
    return (/** @type {Entity} */ message) => message["internetMessageId"] === id;
  const [, field = "", since = ""] =
    /^(receivedDateTime|sentDateTime) ge (\d{4}-\d\d-\d\dT[\d:.]+Z)$/.exec(filter) ?? [];
  if (field === "") return null;
  return (/** @type {Entity} */ message) => Date.parse(message[field]) >= Date.parse(since);
}

/** The phrases of `"\\"one\\" OR \\"other\\""`; null for anything else. @param {string} search */
function phrasesIn(search) {
  if (!/^"(\\"[^"\\]+\\"( OR (?=\\")|(?="$)))+"$/.test(search)) return null;
  return [...search.matchAll(/\\"([^"\\]+)\\"/g)].map(([, phrase = ""]) =>
    phrase.trim().toLowerCase(),
  );
}

/** @param {Entity} message */
function says(message) {
  const people = [message["from"], ...message["toRecipients"]].map(({ emailAddress }) =>
    Object.values(emailAddress).join(" "),
  );
  const text = [message["subject"], message["body"].content, ...people].join("\n").toLowerCase();
  return (/** @type {string} */ phrase) => text.includes(phrase);
}
