package main

import (
	"context"
	"fmt"
	"os"

	"calls/calls/ogen/koibox/api"
)

type key struct{}

func (key) ApiKey(context.Context, api.OperationName) (api.ApiKey, error) {
	return api.ApiKey{APIKey: "invented"}, nil
}

func main() {
	client, err := api.NewClient(os.Getenv("MOCK"), key{})
	if err != nil {
		panic(err)
	}
	customer := &api.CustomerInput{Nombre: "Lucía"}
	response, err := client.CreateCustomer(context.Background(), customer)
	if err != nil {
		panic(err)
	}
	fmt.Println(response.(*api.Customer).ID)
}
