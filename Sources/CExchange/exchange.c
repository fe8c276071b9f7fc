#define _GNU_SOURCE
#include "CExchange.h"

#ifdef __APPLE__
#include <stdio.h>

int exchange_names(int folder, const char *one, const char *other) {
  return renameatx_np(folder, one, folder, other, RENAME_SWAP);
}
#else
#include <sys/syscall.h>
#include <unistd.h>

enum { rename_exchange = 1 << 1 }; /* RENAME_EXCHANGE of linux/fs.h, which not every libc ships */

int exchange_names(int folder, const char *one, const char *other) {
  return (int)syscall(SYS_renameat2, folder, one, folder, other, rename_exchange);
}
#endif
