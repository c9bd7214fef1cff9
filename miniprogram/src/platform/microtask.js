module.exports = (task) => {
  Promise.resolve()
    .then(task)
    .catch((error) =>
      setTimeout(() => {
        throw error;
      }, 0),
    );
};
