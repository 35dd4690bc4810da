import {
  Button,
  Divider,
  Drawer,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  Field,
  Radio,
  RadioGroup,
  makeStyles,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useOutlook, useSnapshot } from "../outlook-context";
import { useText } from "../text/text";
import { FaultSettings } from "./FaultSettings";

const useStyles = makeStyles({
  reset: { flexShrink: 0 },
  body: { display: "flex", flexDirection: "column", gap: "16px", paddingBottom: "24px" },
});

interface SettingsDrawerProps {
  readonly open: boolean;
  onClose(): void;
}

/** Which Outlook the workbench plays, and what goes wrong in it. Everything applies at once. */
export function SettingsDrawer({ open, onClose }: SettingsDrawerProps) {
  const styles = useStyles();
  const text = useText();
  const outlook = useOutlook();
  const { settings, policies } = useSnapshot();
  return (
    <Drawer
      type="overlay"
      position="end"
      open={open}
      onOpenChange={(_event, data) => {
        if (!data.open) onClose();
      }}
      aria-label={text.settings}
    >
      <DrawerHeader>
        <DrawerHeaderTitle
          action={
            <Button
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={text.close}
              onClick={onClose}
            />
          }
        >
          {text.settings}
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody className={styles.body}>
        <Choice
          label={text.policy}
          value={settings.policy}
          options={policies.map(({ id, name }) => ({ value: id, label: name }))}
          onChoose={(id) => outlook.setPolicy(id)}
        />
        <Choice
          label={text.client}
          hint={text.clientClassicHint}
          value={settings.client}
          options={[
            { value: "web", label: text.clientWeb },
            { value: "classic", label: text.clientClassic },
          ]}
          onChoose={(client) => outlook.setClient(client)}
        />
        <Choice
          label={text.language}
          value={settings.language}
          options={[
            { value: "da-DK", label: "Dansk" },
            { value: "en-US", label: "English" },
          ]}
          onChoose={(language) => outlook.setLanguage(language)}
        />
        <Choice
          label={text.theme}
          value={settings.theme}
          options={[
            { value: "light", label: text.light },
            { value: "dark", label: text.dark },
          ]}
          onChoose={(theme) => outlook.setTheme(theme)}
        />
        <Divider />
        <FaultSettings />
        <Divider />
        <Button
          className={styles.reset}
          onClick={() => {
            onClose();
            void outlook.reset();
          }}
        >
          {text.reset}
        </Button>
      </DrawerBody>
    </Drawer>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  onChoose(value: Value): void;
}

function Choice<Value extends string>({
  label,
  hint,
  value,
  options,
  onChoose,
}: ChoiceProps<Value>) {
  return (
    <Field label={label} {...(hint && { hint })}>
      <RadioGroup
        value={value}
        onChange={(_event, data) => {
          const chosen = options.find((option) => option.value === data.value);
          if (chosen) onChoose(chosen.value);
        }}
      >
        {options.map((option) => (
          <Radio key={option.value} value={option.value} label={option.label} />
        ))}
      </RadioGroup>
    </Field>
  );
}
