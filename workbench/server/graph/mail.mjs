// @ts-check
/** Messages, folders and categories, of the user and of mailboxes shared with them. */
import { denied, invalid, nothing, notFound, ok, refusal } from "./answers.mjs";
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
    if (search === null) return page(messages, call, { matches: filterOf, ...attachmentsOf(call) });
    if (call.query.has("$filter") || call.query.has("$orderby"))
      return refusal(400, "SearchWithFilter", "The query parameter is not supported with $search.");
    const phrases = phrasesIn(search);
    if (!phrases) return invalid(`$search=${search}`);
    return page(
      messages.filter((message) => phrases.some(says(message))),
      call,
    );
  }

  /** The folder that a message lies in comes with it. @param {Entity} message @param {Call} call */
  const withFolder = (message, call) => {
    const [folder] =
      Object.entries(mailboxOf(call)?.folders ?? {}).find(([, all]) => all.includes(message)) ?? [];
    return { ...message, parentFolderId: folder };
  };

  /** Lays a message into another folder, under the id that it has (ids are immutable). @param {Call} call @param {string} to */
  function moved(call, to) {
    const folders = mailboxOf(call)?.folders ?? {};
    const message = messageOf(call);
    const target = folders[to];
    if (!message || !target) return null;
    const [from = ""] = Object.entries(folders).find(([, all]) => all.includes(message)) ?? [];
    folders[from] = (folders[from] ?? []).filter((each) => each !== message);
    target.push(message);
    touch(message);
    return ok(message, 201);
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
        if (!message) return notFound();
        return ok(selected(withFolder(message, call), call.query.get("$select")));
      },
    },
    {
      method: "GET",
      path: `${owner}/messages/{id}/attachments`,
      scopes: scopes("Mail.Read", "Mail.ReadWrite"),
      answer(call) {
        const message = messageOf(call);
        return message ? page(message["attachments"] ?? [], call) : notFound();
      },
    },
    {
      method: "POST",
      path: `${owner}/messages/{id}/move`,
      scopes: scopes("Mail.ReadWrite"),
      answer(call) {
        const { destinationId, ...rest } = call.body ?? {};
        if (Object.keys(rest).length > 0) return invalid("a move that says more than where to");
        return moved(call, destinationId) ?? notFound();
      },
    },
    {
      method: "POST",
      path: `${owner}/messages/{id}/permanentDelete`,
      scopes: scopes("Mail.ReadWrite"),
      answer: (call) => (moved(call, "purges") ? nothing() : notFound()),
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
  const [, field = "", since = "", same = field, until = "9999-12-31T00:00:00Z"] =
    /^(receivedDateTime|sentDateTime) ge (\d{4}-\d\d-\d\dT[\d:.]+Z)(?: and (\w+) lt (\d{4}-\d\d-\d\dT[\d:.]+Z))?$/.exec(
      filter,
    ) ?? [];
  if (field === "" || same !== field) return null;
  return (/** @type {Entity} */ message) => {
    const at = Date.parse(message[field]);
    return at >= Date.parse(since) && at < Date.parse(until);
  };
}

/** Attachments come along for who asks for them. @param {Call} call */
function attachmentsOf({ query }) {
  const isExpanded = query.get("$expand") === "attachments($select=id,name)";
  return { expanded: isExpanded ? ["attachments"] : [] };
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
