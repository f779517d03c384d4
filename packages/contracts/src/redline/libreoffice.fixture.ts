import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** LibreOffice, where it is on the path. */
export const soffice = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'soffice'))
  .find((path) => existsSync(path));

/** Opens each document of a folder twice, and saves it with all changes accepted, and with all rejected. */
const BASIC = `
Sub Resolve(folder As String, count As Integer)
  Dim at As Integer
  For at = 0 To count - 1
    Save folder, at, "AcceptAllTrackedChanges", "accepted"
    Save folder, at, "RejectAllTrackedChanges", "rejected"
  Next
  StarDesktop.terminate
End Sub

Sub Save(folder As String, at As Integer, command As String, suffix As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  Dim filter(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  filter(0).Name = "FilterName"
  filter(0).Value = "MS Word 2007 XML"
  document = StarDesktop.loadComponentFromURL(folder & "/" & at & ".docx", "_blank", 0, hidden())
  helper = createUnoService("com.sun.star.frame.DispatchHelper")
  helper.executeDispatch(document.CurrentController.Frame, ".uno:" & command, "", 0, Array())
  document.storeToURL(folder & "/" & at & "-" & suffix & ".docx", filter())
  document.close(True)
End Sub
`;

/** Has LibreOffice accept all changes of the documents `0.docx`, `1.docx`, … of a folder, and reject all. */
export async function resolveAll(folder: string, count: number): Promise<void> {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  // A new profile comes with a library of its own, which would replace one that is there.
  await run(soffice ?? '', [profile, '--headless', '--terminate_after_init']);
  const library = join(folder, 'profile/user/basic/Standard');
  const list = await readFile(join(library, 'script.xlb'), 'utf8');
  const module = '<library:element library:name="Redlines"/>';
  await writeFile(
    join(library, 'script.xlb'),
    list.replace('</library:library>', `${module}</library:library>`),
  );
  await writeFile(
    join(library, 'Redlines.xba'),
    `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Redlines" script:language="StarBasic">${BASIC.replaceAll('&', '&amp;')}</script:module>`,
  );
  const call = `macro:///Standard.Redlines.Resolve("${pathToFileURL(folder).href}",${count})`;
  await run(soffice ?? '', [profile, '--headless', '--norestore', call]);
}
