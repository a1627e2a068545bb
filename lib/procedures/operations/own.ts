import { read } from '#db/client';
import type { Voice } from '#lib/i18n/voice';
import type { Application } from '#lib/procedures/applications/model';
import { applicationsOf } from '#lib/procedures/applications/store';
import { type Owner, ownerKey } from '#lib/procedures/drafts/model';
import { definitionAt, type ToldProcedure, toldProcedure } from '#lib/procedures/operations/definitions';

/** An application with the form that was filled in, as its reader is told it. */
export type OwnApplication = { application: Application; told: ToldProcedure | undefined };

async function withForm(application: Application, voice: Voice): Promise<OwnApplication> {
  const definition = await definitionAt(application.procedure, application.version);
  return { application, told: definition && toldProcedure(definition, voice) };
}

/** Everything somebody has sent, the last first. */
export async function ownApplications(owner: Owner, voice: Voice): Promise<OwnApplication[]> {
  return Promise.all((await applicationsOf(read, ownerKey(owner))).map((one) => withForm(one, voice)));
}
