import { Field, Select, Switch, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { NESTED_SIGN_INS } from "../../outlook/nested-auth";
import { useOutlook, useSnapshot } from "../outlook-context";
import { useText } from "../text/text";
import { faultKind, withFault, type FaultKind } from "./faults";

/** The host calls that the add-in makes. */
const CALLS = [
  "subject.getAsync",
  "subject.setAsync",
  "body.getAsync",
  "body.setAsync",
  "to.getAsync",
  "cc.getAsync",
  "bcc.getAsync",
  "getAttachmentsAsync",
  "getAttachmentContentAsync",
  "removeAttachmentAsync",
  "location.getAsync",
  "location.setAsync",
  "sensitivityLabelsCatalog.getIsEnabledAsync",
  "sensitivityLabelsCatalog.getAsync",
  "sensitivityLabel.getAsync",
  "sensitivityLabel.setAsync",
  "internetHeaders.getAsync",
  "internetHeaders.setAsync",
  "sessionData.getAsync",
  "sessionData.setAsync",
];
const KINDS: readonly FaultKind[] = ["none", "error", "denied", "silent", "late"];
const REQUIREMENT_SETS = ["1.12", "1.13", "1.14", "1.15", "1.16"];

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase400 },
  hint: { margin: "4px 0 0", color: tokens.colorNeutralForeground3 },
  group: { display: "flex", flexDirection: "column", gap: "8px" },
  call: { display: "flex", alignItems: "center", gap: "8px" },
  name: { flexGrow: 1, fontSize: tokens.fontSizeBase200 },
  select: { width: "124px", flexShrink: 0 },
});

/** What can be made to go wrong. */
export function FaultSettings() {
  const styles = useStyles();
  const text = useText();
  const outlook = useOutlook();
  const { faults } = useSnapshot().settings;
  return (
    <section className={styles.group} aria-label={text.faults}>
      <div>
        <h3 className={styles.heading}>{text.faults}</h3>
        <p className={styles.hint}>{text.faultsHint}</p>
      </div>
      <Switch
        label={text.handlerUnavailable}
        checked={faults.handlerUnavailable}
        onChange={(_event, { checked }) => outlook.setFaults({ handlerUnavailable: checked })}
      />
      <Switch
        label={text.nullItem}
        checked={faults.nullItem}
        onChange={(_event, { checked }) => outlook.setFaults({ nullItem: checked })}
      />
      <Switch
        label={text.labelsNotEnabled}
        checked={faults.labelsNotEnabled}
        onChange={(_event, { checked }) => outlook.setFaults({ labelsNotEnabled: checked })}
      />
      <Field label={text.signIn}>
        <Select
          value={faults.signIn}
          onChange={(_event, { value }) => {
            const signIn = NESTED_SIGN_INS.find((one) => one === value);
            if (signIn) outlook.setFaults({ signIn });
          }}
        >
          {NESTED_SIGN_INS.map((one) => (
            <option key={one} value={one}>
              {text.signIns[one]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={text.requirementSet}>
        <Select
          value={faults.requirementSet}
          onChange={(_event, { value }) => outlook.setFaults({ requirementSet: value })}
        >
          {REQUIREMENT_SETS.map((set) => (
            <option key={set}>{set}</option>
          ))}
        </Select>
      </Field>
      {CALLS.map((call) => (
        <FaultChoice key={call} call={call} />
      ))}
    </section>
  );
}

function FaultChoice({ call }: { readonly call: string }) {
  const styles = useStyles();
  const text = useText();
  const outlook = useOutlook();
  const { faults } = useSnapshot().settings;
  const id = useId();
  return (
    <div className={styles.call}>
      <label htmlFor={id} className={styles.name}>
        {call}
      </label>
      <Select
        id={id}
        size="small"
        className={styles.select}
        value={faultKind(faults, call)}
        onChange={(_event, { value }) => {
          const kind = KINDS.find((one) => one === value);
          if (kind) outlook.setFaults(withFault(faults, call, kind));
        }}
      >
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {text.fault[kind]}
          </option>
        ))}
      </Select>
    </div>
  );
}
