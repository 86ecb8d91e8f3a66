import { existsSync } from 'node:fs';
import path from 'node:path';
import { app, ipcMain, protocol, session } from 'electron';
import { askAfresh, beginRun, endRun } from './aside.ts';
import { askedWords } from './cli/words.ts';
import { Desk } from './desk.ts';
import { FileDialogs, Folders } from './dialogs.ts';
import { quitWhenSettled } from './ending.ts';
import { BackupFolder, Backups } from './files/backups.ts';
import { chooseFile } from './files/choose.ts';
import { JsonFile } from './files/json-file.ts';
import { Keep } from './files/keep.ts';
import { Saves } from './files/saves.ts';
import { Tokens } from './files/tokens.ts';
import { filesFromArguments } from './handover.ts';
import { appHandlers, platformOf } from './ipc/app.ts';
import { backupHandlers } from './ipc/backups.ts';
import { fileHandlers } from './ipc/files.ts';
import { keepHandlers } from './ipc/keep.ts';
import { linkHandlers } from './ipc/links.ts';
import { printHandlers } from './ipc/print.ts';
import { registerCalls } from './ipc/register.ts';
import { openInBrowser } from './links.ts';
import { Log } from './log.ts';
import { AppMenu } from './menu/app-menu.ts';
import { askOpenLink, tellBroken, tellMissing } from './messages.ts';
import { PageLink } from './page-link.ts';
import { PrintPages } from './print-pages.ts';
import { printPdf } from './print-pdf.ts';
import { declareScheme, servePage } from './protocol.ts';
import { Recent, RecentPaths } from './recent.ts';
import { confinePages, confineSession, enforceSandbox } from './security.ts';
import { windowTitle } from './window.ts';
import { WindowState } from './window-state.ts';

/* Before ready: who we are, where our data lies, what pages may do. */
const dataFolder = app.commandLine.getSwitchValue('user-data-dir');
if (dataFolder !== '') app.setPath('userData', path.resolve(dataFolder));
app.setAppUserModelId('org.standpoint.app');
app.setAboutPanelOptions({ applicationName: 'Standpoint', applicationVersion: app.getVersion() });
enforceSandbox(app);
declareScheme(protocol);
confinePages(app);

/* The parts. */
const kept = (name: string) => path.join(app.getPath('userData'), name);
const log = new Log(kept('logs'));
const report = (what: string, error: unknown) => log.error(what, error);
const tokens = new Tokens();
const saves = new Saves();
const printPages = new PrintPages();
const link = new PageLink();
const desk = new Desk({
  link,
  stateFile: new JsonFile(kept('window.json'), WindowState),
  pageGone: () => saves.abandonAll(),
  report,
});
const recent = new Recent(new JsonFile(kept('recent.json'), RecentPaths), () => menu.show(recent.paths));
const menu = new AppMenu({
  platform: process.platform,
  isPackaged: app.isPackaged,
  onCommand: (command) => {
    link.command(command);
    if (!desk.window) void show();
  },
  onRecent: (file) => void openRecent(file),
  onClearRecent: () => recent.clear(),
});
const dialogs = new FileDialogs(
  () => desk.window,
  new JsonFile(kept('folders.json'), Folders),
  app.getPath('documents'),
);
const backups = new Backups({
  file: new JsonFile(kept('backups.json'), BackupFolder),
  ask: () => dialogs.backupFolder(),
  report,
});
let begun: Promise<void> | undefined;
const choose = (file: string) => chooseFile(file, tokens);

/* Files from outside. */
async function handOver(files: readonly string[]): Promise<void> {
  link.files(await Promise.all(files.map(choose)));
  await show();
}
/** No page before what the last run left behind has been looked at: it would open the databases. */
async function show(): Promise<void> {
  await begun;
  await desk.show();
}
async function openRecent(file: string): Promise<void> {
  if (existsSync(file)) return handOver([file]);
  recent.drop(file);
  await tellMissing(desk.window, file);
}

/* Mistakes of our own. */
let isTold = false;
process.on('unhandledRejection', (reason) => report('Unhandled rejection', reason));
process.on('uncaughtException', (error) => {
  report('Uncaught exception', error);
  if (isTold || !app.isReady()) return;
  isTold = true;
  void tellBroken(desk.window, log.file);
});

/* The life of the program. With a word of the command line it needs no window, and neither waits for nor disturbs one. */
const words = askedWords(process.argv, app.isPackaged);
if (words) {
  const { runInApp } = await import('./cli/in-app.ts');
  await runInApp(words, { version: app.getVersion(), cwd: process.cwd() }, (code) => app.exit(code));
} else if (app.requestSingleInstanceLock()) {
  /* A second start hands its files to the first and ends. */
  app.on('second-instance', (_event, argv, cwd) => void handOver(filesFromArguments(argv, cwd, app.isPackaged)));
  app.on('open-file', (event, file) => {
    event.preventDefault();
    void handOver([file]);
  });
  app.on('activate', () => void show());
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  quitWhenSettled(app, { settle: () => backups.settled(), end: () => endRun(app.getPath('userData')) });
  begun = app.whenReady().then(() => beginRun({ folder: app.getPath('userData'), now: () => new Date(), report }));
  void begun.then(start);
} else app.quit();

async function start(): Promise<void> {
  confineSession(session.defaultSession);
  servePage(protocol, path.join(import.meta.dirname, '../renderer'), printPages);
  registerCalls(
    ipcMain,
    {
      ...appHandlers({
        info: { version: app.getVersion(), platform: platformOf(process.platform) },
        ready: () => link.ready(),
        setState: ({ disabled, title, keys }) => {
          menu.setKeys(keys);
          menu.disable(disabled);
          desk.window?.setTitle(windowTitle(title));
        },
        closeNow: () => desk.closingAnswered(),
        beginAfresh: async () => {
          await askAfresh(app.getPath('userData'));
          app.relaunch();
          // The answer has to leave before the page goes.
          setImmediate(() => app.quit());
        },
      }),
      ...fileHandlers({
        tokens,
        saves,
        askOpen: (purpose) => dialogs.open(purpose),
        askFolder: () => dialogs.openFolder(),
        askSave: (request) => dialogs.save(request),
        choose,
        wasRead: (file) => {
          recent.add(file);
          app.addRecentDocument(file);
        },
      }),
      ...keepHandlers(new Keep(kept('projects'))),
      ...backupHandlers(backups),
      ...printHandlers({ printPdf: (page) => printPdf(printPages, page), report }),
      ...linkHandlers({ ask: (link) => askOpenLink(desk.window, link), open: openInBrowser, report }),
    },
    report,
  );
  await recent.load();
  await handOver(filesFromArguments(process.argv, process.cwd(), app.isPackaged));
}
