// What Outlook's own office.js has and the npm copy, which stopped in 2022, lacks: sensitivity labels, the event that
// another context was handed to an open pane, and the theme. Asks the host over the library's own channel, with the
// dispatch ids that Outlook's library uses. Runs before office.js, which loads the half of it that is meant for Outlook by
// itself and at its own time: whoever waits for that has to be there first.
(function () {
  "use strict";
  /** @type {any} */
  const global = window;
  const LABELS_SINCE = 13;
  const DISPATCH = { getCatalog: 199, setLabel: 200, getLabel: 201, isCatalogEnabled: 202 };
  /** Event numbers by what an add-in registers for. */
  const EVENTS = { olkSensitivityLabelChanged: 54, olkInitializationContextChanged: 55 };
  /** Handlers by event: the item is made anew when another one is selected, the channel stays. */
  const handlers = new Map();

  const channel = () => global.OSF._OfficeAppFactory.getClientEndPoint();

  /**
   * An asynchronous function of Office.js: `(…parameters, options?, callback?)`.
   * @param {number} id
   * @param {(first: unknown) => object} [parameters] present when the function takes one
   */
  function hostFunction(id, parameters) {
    return (/** @type {unknown[]} */ ...args) => {
      const sent = parameters ? parameters(args.shift()) : undefined;
      const callback = args.find((arg) => typeof arg === "function");
      const options = args.find((arg) => typeof arg === "object");
      channel().invoke(
        "ExecuteMethod",
        (/** @type {number} */ _status, /** @type {any} */ answer) => {
          // As in the library: without an answer there is no callback.
          if (!answer || typeof callback !== "function") return;
          callback(asyncResult(answer, /** @type {any} */ (options)?.asyncContext));
        },
        {
          ApiParams: sent,
          MethodData: { ControlId: global.OSF._OfficeAppFactory.getId(), DispatchId: id },
        },
      );
    };
  }

  /** @param {{error: boolean, errorCode?: number, data?: unknown}} answer @param {unknown} asyncContext */
  function asyncResult({ error, errorCode, data }, asyncContext) {
    return error
      ? {
          status: "failed",
          asyncContext,
          error: { code: errorCode, name: `Error ${errorCode}`, message: "" },
        }
      : { status: "succeeded", asyncContext, value: data };
  }

  /** Lets items take handlers for events that the library does not know, and passes all others on. */
  function decorateEvents() {
    const host = global.OSF.DDA.DispIdHost;
    const original = host.addEventSupport;
    host.addEventSupport = (/** @type {any} */ target, /** @type {unknown[]} */ ...args) => {
      /** @type {any} */
      const known = target.itemType ? {} : target;
      original(known, ...args);
      if (known === target) return;
      target.addHandlerAsync = (/** @type {string} */ type, /** @type {unknown[]} */ ...rest) =>
        type in EVENTS ? addHandler(type, rest) : known.addHandlerAsync(type, ...rest);
      target.removeHandlerAsync = (/** @type {string} */ type, /** @type {unknown[]} */ ...rest) =>
        type in EVENTS ? removeHandlers(type, rest) : known.removeHandlerAsync(type, ...rest);
    };
  }

  /** @param {string} type @param {unknown[]} args */
  function addHandler(type, [handler, ...rest]) {
    const before = handlers.get(type);
    handlers.set(type, [...(before ?? []), handler]);
    if (before) complete(rest);
    else channel().registerForEvent(type, fire(type), () => complete(rest), eventData(type));
  }

  /** @param {string} type @param {unknown[]} rest */
  function removeHandlers(type, rest) {
    handlers.delete(type);
    channel().unregisterForEvent(type, () => complete(rest), eventData(type));
  }

  /** @param {string} type @returns {(payload: string[]) => void} */
  function fire(type) {
    return ([data]) => {
      for (const handler of handlers.get(type) ?? [])
        handler({ type, ...JSON.parse(data ?? "{}") });
    };
  }

  /** @param {string} type */
  function eventData(type) {
    return {
      controlId: global.OSF._OfficeAppFactory.getId(),
      eventDispId: EVENTS[/** @type {keyof typeof EVENTS} */ (type)],
      targetId: "",
    };
  }

  /** @param {unknown[]} args */
  function complete(args) {
    const callback = args.find((arg) => typeof arg === "function");
    if (typeof callback === "function") callback({ status: "succeeded" });
  }

  /** @param {any} mailbox */
  function hasLabels(mailbox) {
    const matrix = JSON.parse(mailbox.officeAppContext.get_requirementMatrix());
    return Number(matrix.Mailbox.split(".")[1]) >= LABELS_SINCE;
  }

  /**
   * Every new item passes here on its way into `Office.context.mailbox.item`.
   * @param {any} Mailbox the library's class
   */
  function decorateItems(Mailbox) {
    Object.defineProperty(Mailbox.prototype, "item", {
      get() {
        return this.currentItem;
      },
      set(item) {
        this.currentItem = item;
        // Only compose items have a subject that can be written, and labels.
        if (typeof item?.subject !== "object" || !hasLabels(this)) return;
        item.sensitivityLabel = {
          getAsync: hostFunction(DISPATCH.getLabel),
          setAsync: hostFunction(DISPATCH.setLabel, (label) => ({
            sensitivityLabelID: /** @type {any} */ (label)?.id ?? label,
          })),
        };
      },
    });
  }

  /** The library makes its mailbox class and the first mailbox in one go: only in between can we reach it. */
  function decorateMailbox() {
    let Mailbox = global.OSF.DDA.OutlookAppOm;
    Object.defineProperty(global.OSF.DDA, "OutlookAppOm", {
      get: () => Mailbox,
      set(made) {
        Mailbox = made;
        decorateItems(made);
      },
    });
  }

  /** `Office.context` gets the theme and the catalogue of labels. */
  function decorateContext() {
    const { DDA } = global.OSF;
    DDA.OutlookContext = new Proxy(DDA.OutlookContext, {
      construct(Original, args) {
        const [appContext, , , mailbox] = args;
        appContext._officeTheme = cssColours(mailbox?.initialData?.officeTheme ?? {});
        const context = new Original(...args);
        global.Microsoft.Office.WebExtension.MailboxEnums.SendModeOverride = {
          PromptUser: "promptUser",
        };
        if (mailbox && hasLabels(mailbox)) {
          context.sensitivityLabelsCatalog = {
            getAsync: hostFunction(DISPATCH.getCatalog),
            getIsEnabledAsync: hostFunction(DISPATCH.isCatalogEnabled),
          };
        }
        return context;
      },
    });
  }

  /** @param {Record<string, number>} colours */
  function cssColours(colours) {
    return Object.fromEntries(
      Object.entries(colours).map(([name, colour]) => [
        name,
        `#${colour.toString(16).padStart(6, "0")}`,
      ]),
    );
  }

  function decorateLibrary() {
    const { EventType } = global.Microsoft.Office.WebExtension;
    EventType.SensitivityLabelChanged = "olkSensitivityLabelChanged";
    EventType.InitializationContextChanged = "olkInitializationContextChanged";
    decorateEvents();
    decorateMailbox();
    decorateContext();
  }

  // The capture phase comes before the library's own listener, which starts to use what has been loaded.
  document.addEventListener(
    "load",
    (event) => {
      const script = event.target;
      if (script instanceof HTMLScriptElement && /\/outlook-web-[^/]*\.js/.test(script.src)) {
        decorateLibrary();
      }
    },
    true,
  );
})();
