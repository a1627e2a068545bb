import { z } from 'zod';
import { answer, jsonContent, parametersOf } from '#lib/open-data/openapi-parts';
import {
  acknowledgedExample,
  acknowledgementExample,
  applicationExample,
  faultExample,
  waitingExample,
} from '#lib/procedures/handover/examples';
import { Acknowledged, Acknowledgement, HandedApplication, HandoverError, WaitingList } from '#lib/procedures/handover/model';
import { TableQuery, WaitingQuery } from '#lib/procedures/handover/query';

/** What core systems send and are answered, by its name in the description of the API. */
export const handoverSchemas = {
  WaitingList,
  HandedApplication,
  Acknowledgement,
  Acknowledged,
  HandoverError,
} as const;

/** How a core system says who it is. */
export const officeKey = {
  officeKey: { type: 'http', scheme: 'bearer', description: 'The key that the city hall made for the core system of one office' },
} as const;

const security = [{ officeKey: [] }];
const inPath = (name: string, schema: object) => ({ name, in: 'path', required: true, schema });
const reference = inPath('reference', z.toJSONSchema(HandedApplication.shape.reference));
const fault = (description: string) => answer(description, 'HandoverError', faultExample);
const faults = {
  400: fault('Something that was sent is wrong'),
  401: fault('No key of ours'),
  403: fault('A key that was ended'),
  429: fault('Too many requests; Retry-After says in how many seconds to go on'),
};
const notFound = { 404: fault('Nothing of this office') };
const withdrawn = { 410: fault('Withdrawn: there is nothing to hand over') };
const file = { schema: { type: 'string', format: 'binary' } };

/** The addresses at which core systems fetch applications. */
export const handoverPaths = {
  '/api/v1/applications': {
    get: {
      ...{ operationId: 'listApplications', security, parameters: parametersOf(WaitingQuery) },
      summary: 'What the core system is still to have: each revision until it is acknowledged, what was sent first before the rest',
      responses: { 200: answer('What waits', 'WaitingList', waitingExample), ...faults },
    },
  },
  '/api/v1/applications.csv': {
    get: {
      ...{ operationId: 'tabulateApplications', security, parameters: parametersOf(TableQuery) },
      summary: 'The same of one procedure as a table, with the answers; each row is acknowledged as an application is',
      responses: {
        200: {
          description: 'What waits. Next-Cursor: the cursor of the next part. Lost-Characters: what cp932 cannot hold and is 〓 there',
          content: { 'text/csv': { schema: { type: 'string' } } },
        },
        ...{ ...faults, ...notFound },
      },
    },
  },
  '/api/v1/applications/{reference}': {
    get: {
      ...{ operationId: 'fetchApplication', security, parameters: [reference] },
      summary: 'One application as it is now; each time it is fetched is recorded',
      responses: { 200: answer('The application', 'HandedApplication', applicationExample), ...faults, ...notFound, ...withdrawn },
    },
  },
  '/api/v1/applications/{reference}/files/{id}': {
    get: {
      ...{ operationId: 'fetchFile', security, parameters: [reference, inPath('id', { type: 'string' })] },
      summary: 'One of its attachments, once the application was fetched',
      responses: {
        200: { description: 'The file', content: { 'image/*': file, 'application/pdf': file } },
        ...{ ...faults, ...notFound, 409: fault('The application was not fetched yet'), ...withdrawn },
      },
    },
  },
  '/api/v1/applications/{reference}/acknowledgement': {
    post: {
      ...{ operationId: 'acknowledgeApplication', security, parameters: [reference] },
      summary: 'Says that the core system has a revision safely; said twice it is the same as once',
      requestBody: { required: true, content: jsonContent('Acknowledgement', acknowledgementExample) },
      responses: {
        200: answer('It is not handed over again, unless it is corrected', 'Acknowledged', acknowledgedExample),
        ...{ ...faults, ...notFound, 409: fault('Not the current revision, or one that was not fetched'), ...withdrawn },
      },
    },
  },
} as const;
