console.log("hegao");
