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
	"edition" integer NOT NULL,
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
CREATE UNIQUE INDEX "procedure_applications_draft" ON "procedure_applications" USING btree ("draft_id");--> statement-breakpoint
CREATE INDEX "procedure_applications_owner" ON "procedure_applications" USING btree ("owner","submitted_at");--> statement-breakpoint
CREATE INDEX "procedure_applications_queue" ON "procedure_applications" USING btree ("office","state","submitted_at");--> statement-breakpoint
CREATE INDEX "procedure_applications_kept" ON "procedure_applications" USING btree ("kept_until");--> statement-breakpoint
CREATE UNIQUE INDEX "procedure_drafts_owner" ON "procedure_drafts" USING btree ("owner","procedure");--> statement-breakpoint
CREATE INDEX "procedure_drafts_expiry" ON "procedure_drafts" USING btree ("expires_at");