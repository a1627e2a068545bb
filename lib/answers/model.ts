import { z } from 'zod';

export const longestQuestion = 500;

/** How long a left question is kept; then it is deleted, answered or not. */
export const questionKeptDays = 90;

/** A question somebody leaves for the staff. Codes become sentences in `messages/<locale>/answers.json`. */
export const QuestionText = z.string().trim().min(1, 'question-empty').max(longestQuestion, 'question-too-long');

export type QuestionFault = 'question-empty' | 'question-too-long' | 'too-many';
