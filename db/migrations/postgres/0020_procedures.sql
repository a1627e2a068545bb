CREATE TABLE "counter_numbers" (
	"number" text PRIMARY KEY NOT NULL,
	"draft_id" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "handover_tokens" (
	"id" text PRIMARY KEY NOT NULL,
	"office" text NOT NULL,
	"name" text NOT NULL,
	"seal" text NOT NULL,
	"made_by" text NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "procedure_applications" (
	"reference" text PRIMARY KEY NOT NULL,
	"draft_id" text NOT NULL,
	"procedure" text NOT NULL,
	"version" integer NOT NULL,
	"owner" text NOT NULL,
	"answers" json NOT NULL,
	"typed" json NOT NULL,
	"channel" text NOT NULL,
	"state" text NOT NULL,
	"office" text NOT NULL,
	"assignee" text,
	"contact" json NOT NULL,
	"edition" integer NOT NULL,
	"revision" integer NOT NULL,
	"waits_until" timestamp (3) with time zone,
	"outcome" text,
	"submitted_at" timestamp (3) with time zone NOT NULL,
	"decided_at" timestamp (3) with time zone,
	"kept_until" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "procedure_drafts" (
	"id" text PRIMARY KEY NOT NULL,
	"owner" text NOT NULL,
	"procedure" text NOT NULL,
	"version" integer NOT NULL,
	"typed" json NOT NULL,
	"edition" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "procedure_events" (
	"reference" text NOT NULL,
	"number" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"act" text NOT NULL,
	"by" text NOT NULL,
	"details" json NOT NULL,
	CONSTRAINT "procedure_events_reference_number_pk" PRIMARY KEY("reference","number")
);
--> statement-breakpoint
CREATE TABLE "procedure_files" (
	"id" text PRIMARY KEY NOT NULL,
	"owner" text NOT NULL,
	"procedure" text NOT NULL,
	"name" text NOT NULL,
	"type" text NOT NULL,
	"bytes" integer NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL,
	"reference" text
);
--> statement-breakpoint
CREATE TABLE "procedure_handovers" (
	"reference" text NOT NULL,
	"revision" integer NOT NULL,
	"token_id" text NOT NULL,
	"fetched_at" timestamp (3) with time zone NOT NULL,
	"acknowledged_at" timestamp (3) with time zone,
	"receipt" text,
	CONSTRAINT "procedure_handovers_reference_revision_pk" PRIMARY KEY("reference","revision")
);
--> statement-breakpoint
CREATE TABLE "procedure_messages" (
	"id" text PRIMARY KEY NOT NULL,
	"reference" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" text NOT NULL,
	"staff_id" text,
	"text" text NOT NULL,
	"files" json NOT NULL,
	"read_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "procedure_notes" (
	"id" text PRIMARY KEY NOT NULL,
	"reference" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"staff_id" text NOT NULL,
	"text" text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX "counter_numbers_draft" ON "counter_numbers" USING btree ("draft_id");--> statement-breakpoint
CREATE INDEX "counter_numbers_expiry" ON "counter_numbers" USING btree ("expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "procedure_applications_draft" ON "procedure_applications" USING btree ("draft_id");--> statement-breakpoint
CREATE INDEX "procedure_applications_owner" ON "procedure_applications" USING btree ("owner","submitted_at");--> statement-breakpoint
CREATE INDEX "procedure_applications_queue" ON "procedure_applications" USING btree ("office","state","submitted_at");--> statement-breakpoint
CREATE INDEX "procedure_applications_kept" ON "procedure_applications" USING btree ("kept_until");--> statement-breakpoint
CREATE UNIQUE INDEX "procedure_drafts_owner" ON "procedure_drafts" USING btree ("owner","procedure");--> statement-breakpoint
CREATE INDEX "procedure_drafts_expiry" ON "procedure_drafts" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "procedure_files_owner" ON "procedure_files" USING btree ("owner","procedure");--> statement-breakpoint
CREATE INDEX "procedure_files_reference" ON "procedure_files" USING btree ("reference");--> statement-breakpoint
CREATE INDEX "procedure_messages_reference" ON "procedure_messages" USING btree ("reference","at");--> statement-breakpoint
CREATE INDEX "procedure_notes_reference" ON "procedure_notes" USING btree ("reference","at");