/** How long a checklist stays on a phone before it is deleted by itself: past the longest time limit in most of them. */
export const checklistKeptDays = 90;
