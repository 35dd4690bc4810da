import {
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { SmartAlertDialog } from "./alert/SmartAlertDialog";
import { CommandBar } from "./commands/CommandBar";
import { folderOf, type Folder } from "./folders";
import { AddinPane } from "./frame/AddinPane";
import { DropZones } from "./frame/DropZones";
import { EventLog } from "./frame/EventLog";
import { FolderRail } from "./frame/FolderRail";
import { ItemList } from "./frame/ItemList";
import { ItemView } from "./frame/ItemView";
import { Problems } from "./frame/Problems";
import { SentNotice } from "./frame/SentNotice";
import { TopBar } from "./frame/TopBar";
import { useOutlook, useSnapshot } from "./outlook-context";
import { SettingsDrawer } from "./settings/SettingsDrawer";
import { useImport } from "./use-import";

const useStaticStyles = makeStaticStyles({ body: { margin: 0, overflow: "hidden" } });

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  below: { display: "flex", flexGrow: 1, minHeight: 0 },
  main: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    flexGrow: 1,
    minWidth: 0,
    padding: "8px 8px 8px 0",
  },
  columns: { display: "flex", gap: "8px", flexGrow: 1, minHeight: 0 },
});

/** The whole of the little Outlook. */
export function App() {
  useStaticStyles();
  const { settings } = useSnapshot();
  useEffect(() => {
    document.documentElement.lang = settings.language;
    // The browser's own parts, such as scroll bars and the calendar of a date field.
    document.documentElement.style.colorScheme = settings.theme;
  }, [settings.language, settings.theme]);
  return (
    <FluentProvider theme={settings.theme === "dark" ? webDarkTheme : webLightTheme}>
      <Page />
    </FluentProvider>
  );
}

function Page() {
  const styles = useStyles();
  const outlook = useOutlook();
  const { open, pane } = useSnapshot();
  const [chosenFolder, setChosenFolder] = useState<Folder>("drafts");
  const [logShown, setLogShown] = useState(false);
  const [settingsShown, setSettingsShown] = useState(false);
  const { problem, openFiles, dismissProblem } = useImport();
  // An open item shows its own folder; without one the folder the user chose last comes back.
  const folder = open ? folderOf(open) : chosenFolder;
  return (
    <div className={styles.page}>
      <TopBar
        logShown={logShown}
        onToggleLog={() => setLogShown(!logShown)}
        onOpenSettings={() => setSettingsShown(true)}
      />
      <div className={styles.below}>
        <FolderRail
          chosen={folder}
          onChoose={(next) => {
            setChosenFolder(next);
            outlook.openItem(null);
          }}
        />
        <main className={styles.main}>
          <CommandBar onFiles={openFiles} />
          <Problems problem={problem} onDismiss={dismissProblem} />
          <div className={styles.columns}>
            <ItemList folder={folder} onOpen={() => setChosenFolder(folder)} />
            <ItemView />
            {pane && <AddinPane pane={pane} />}
          </div>
          {logShown && <EventLog />}
        </main>
      </div>
      <SentNotice />
      <SmartAlertDialog />
      <SettingsDrawer open={settingsShown} onClose={() => setSettingsShown(false)} />
      <DropZones onFiles={openFiles} />
    </div>
  );
}
