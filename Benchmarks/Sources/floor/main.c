/* floor LIST FOLDER: writes the files that LIST names, one "size path" a line, with no thought at all.
   What a generator costs beyond this is its own work; nothing that writes these bytes is much faster. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static int make_parents(char *path) {
  for (char *cut = strchr(path + 1, '/'); cut; cut = strchr(cut + 1, '/')) {
    *cut = 0;
    int failed = mkdir(path, 0777) && errno != EEXIST;
    *cut = '/';
    if (failed) return -1;
  }
  return 0;
}

static int open_new(char *path) {
  int file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0666);
  if (file >= 0 || errno != ENOENT || make_parents(path)) return file;
  return open(path, O_WRONLY | O_CREAT | O_TRUNC, 0666);
}

static int write_all(int file, const char *bytes, size_t room, size_t size) {
  while (size > 0) {
    ssize_t written = write(file, bytes, size < room ? size : room);
    if (written <= 0) return -1;
    size -= (size_t)written;
  }
  return 0;
}

int main(int count, char **arguments) {
  if (count != 3) return 64;
  FILE *list = fopen(arguments[1], "r");
  const size_t room = 1 << 20;
  char *bytes = malloc(room);
  if (!list || !bytes) return 1;
  memset(bytes, 'x', room);
  size_t size;
  char name[2048], path[4096];
  while (fscanf(list, "%zu %2047[^\n]", &size, name) == 2) {
    snprintf(path, sizeof path, "%s/%s", arguments[2], name);
    int file = open_new(path);
    if (file < 0 || write_all(file, bytes, room, size) || close(file)) {
      perror(path);
      return 1;
    }
  }
  return 0;
}
