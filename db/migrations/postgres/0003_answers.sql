CREATE TABLE "entry_notes" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"slug" text NOT NULL,
	"note" text NOT NULL,
	"noted_by" text NOT NULL,
	"noted_at" timestamp (3) with time zone NOT NULL,
	"done_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "thesaurus_groups" (
	"id" text PRIMARY KEY NOT NULL,
	"words" text NOT NULL,
	"active" boolean NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "trial_questions" (
	"id" text PRIMARY KEY NOT NULL,
	"question" text NOT NULL,
	"locale" text NOT NULL,
	"kind" text NOT NULL,
	"slug" text NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "turn_counts" (
	"day" text NOT NULL,
	"locale" text NOT NULL,
	"outcome" text NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "turn_counts_day_locale_outcome_pk" PRIMARY KEY("day","locale","outcome")
);
--> statement-breakpoint
CREATE TABLE "turns" (
	"id" text PRIMARY KEY NOT NULL,
	"talk" text NOT NULL,
	"number" integer NOT NULL,
	"locale" text NOT NULL,
	"said" text NOT NULL,
	"reply" json NOT NULL,
	"outcome" text NOT NULL,
	"helpful" boolean,
	"settled" text,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "questions" ADD COLUMN "office" text;--> statement-breakpoint
ALTER TABLE "questions" ADD COLUMN "answer" text;--> statement-breakpoint
ALTER TABLE "questions" ADD COLUMN "answered_by" text;--> statement-breakpoint
ALTER TABLE "questions" ADD COLUMN "answered_at" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "entry_notes_entry" ON "entry_notes" USING btree ("kind","slug");--> statement-breakpoint
CREATE UNIQUE INDEX "trial_questions_question" ON "trial_questions" USING btree ("question","locale");--> statement-breakpoint
CREATE UNIQUE INDEX "turns_place" ON "turns" USING btree ("talk","number");--> statement-breakpoint
CREATE INDEX "turns_expiry" ON "turns" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "turns_asked" ON "turns" USING btree ("asked_at");