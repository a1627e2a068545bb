CREATE TABLE "disaster_feeds" (
	"name" text PRIMARY KEY NOT NULL,
	"last_modified" text NOT NULL,
	"fetched_at" timestamp (3) with time zone,
	"failed_at" timestamp (3) with time zone,
	"fault" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "disaster_reports" (
	"url" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL,
	"reported_at" timestamp (3) with time zone,
	"concerns" boolean NOT NULL,
	"fault" text NOT NULL,
	"body" text NOT NULL
);
--> statement-breakpoint
CREATE INDEX "disaster_reports_concerns" ON "disaster_reports" USING btree ("concerns","received_at");--> statement-breakpoint
CREATE INDEX "disaster_reports_received" ON "disaster_reports" USING btree ("received_at");