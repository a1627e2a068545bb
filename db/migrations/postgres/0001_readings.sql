CREATE TABLE "reading_corrections" (
	"word" text PRIMARY KEY NOT NULL,
	"reading" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "catalogue_texts" ADD COLUMN "readings" json;