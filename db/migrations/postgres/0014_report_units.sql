ALTER TABLE "disaster_reports" ADD COLUMN "unit" text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX "disaster_reports_unit" ON "disaster_reports" USING btree ("unit");