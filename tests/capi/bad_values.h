/* The bad values of each type of argument. */
#ifndef DL_TEST_BAD_VALUES_H
#define DL_TEST_BAD_VALUES_H

#include "bad_arguments.h"

/* What a case wants: a certain status, any error, or either outcome. */
#define ANY_ERROR 1000
#define MAY_FAIL 1001

/* Makes the example's arguments; a case then changes one and calls end_case. */
void* begin_case(const char* argument, const char* value);
void end_case(const char* named, dl_status wanted);

void prepare_bad_values(void);
void free_bad_values(void);
void try_bad_values(const struct argument* argument);

#endif
