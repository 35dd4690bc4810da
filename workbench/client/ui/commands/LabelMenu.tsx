import {
  Menu,
  MenuDivider,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  ToolbarButton,
} from "@fluentui/react-components";
import { ChevronDownRegular, ShieldRegular } from "@fluentui/react-icons";
import { applicableLabels } from "../labels";
import { useOutlook, useSnapshot } from "../outlook-context";
import { useText } from "../text/text";

const NONE = "";

/** The sensitivity labels one can put on the open draft. */
export function LabelMenu() {
  const text = useText();
  const outlook = useOutlook();
  const { labels, open } = useSnapshot();
  return (
    <Menu
      checkedValues={{ label: [open?.sensitivityLabel ?? NONE] }}
      onCheckedValueChange={(_event, { checkedItems }) => outlook.setLabel(checkedItems[0] || null)}
    >
      <MenuTrigger disableButtonEnhancement>
        <ToolbarButton icon={<ShieldRegular />}>
          {text.sensitivity}
          <ChevronDownRegular aria-hidden />
        </ToolbarButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItemRadio name="label" value={NONE}>
            {text.noLabel}
          </MenuItemRadio>
          <MenuDivider />
          {applicableLabels(labels).map(({ id, name, tooltip }) => (
            <MenuItemRadio key={id} name="label" value={id} title={tooltip}>
              {name}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
