/* Lets two entries of the open folder `folder` change names, in one step.
   0, or -1 with `errno`. Swift sees neither variadic `syscall` nor, through Glibc, `renameat2`. */
int exchange_names(int folder, const char *one, const char *other);
