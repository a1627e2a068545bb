CREATE TABLE "questions" (
	"reference" text PRIMARY KEY NOT NULL,
	"form_key" text NOT NULL,
	"locale" text NOT NULL,
	"question" text NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "holidays" (
	"day" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "catalogue_entries" (
	"kind" text NOT NULL,
	"slug" text NOT NULL,
	"state" text NOT NULL,
	"revision" integer NOT NULL,
	"facts" json NOT NULL,
	"checked_on" text,
	"review_on" text,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "catalogue_entries_kind_slug_pk" PRIMARY KEY("kind","slug")
);
--> statement-breakpoint
CREATE TABLE "catalogue_texts" (
	"kind" text NOT NULL,
	"slug" text NOT NULL,
	"locale" text NOT NULL,
	"made_from" integer NOT NULL,
	"made_by" text NOT NULL,
	"text" json NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "catalogue_texts_kind_slug_locale_pk" PRIMARY KEY("kind","slug","locale")
);
--> statement-breakpoint
CREATE TABLE "content_versions" (
	"id" integer PRIMARY KEY NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "refused_forms" (
	"key" text PRIMARY KEY NOT NULL,
	"values" json NOT NULL,
	"faults" json NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX "questions_form_key" ON "questions" USING btree ("form_key");--> statement-breakpoint
CREATE INDEX "questions_expiry" ON "questions" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "catalogue_entries_review" ON "catalogue_entries" USING btree ("review_on");--> statement-breakpoint
CREATE INDEX "refused_forms_expiry" ON "refused_forms" USING btree ("expires_at");